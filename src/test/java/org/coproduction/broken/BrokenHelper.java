package org.coproduction.broken;

import java.io.IOException;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A service that breaks the house style on purpose. */
@Service
public class BrokenHelper {

    @Autowired
    BrokenRepository repository;

    public BrokenHelper(String one, String two, String three, String four, String five, String six) {
        System.out.println(one + two + three + four + five + six + LocalDate.now());
    }

    Process run() throws IOException {
        return new ProcessBuilder("true").start();
    }

    /** A repository that breaks the house style on purpose. */
    @Transactional
    public interface BrokenRepository extends Repository<Broken, Long> {}
}
