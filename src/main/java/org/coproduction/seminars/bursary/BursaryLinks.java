package org.coproduction.seminars.bursary;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BursaryLinks extends Repository<BursaryLink, String> {

    BursaryLink save(BursaryLink link);

    Optional<BursaryLink> findByTokenHash(String tokenHash);
}
