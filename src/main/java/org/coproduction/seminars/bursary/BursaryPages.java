package org.coproduction.seminars.bursary;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BursaryPages extends Repository<BursaryPage, Long> {

    BursaryPage save(BursaryPage page);

    Optional<BursaryPage> findFirstByOrderById();
}
