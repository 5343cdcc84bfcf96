package org.coproduction.seminars.mail;

import java.util.List;
import org.springframework.data.repository.Repository;

interface FailingAddresses extends Repository<FailingAddress, String> {

    FailingAddress save(FailingAddress address);

    boolean existsById(String address);

    void deleteById(String address);

    List<FailingAddress> findAll();
}
