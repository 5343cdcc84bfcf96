package org.coproduction.seminars.registration;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PrivateLinks extends Repository<PrivateLink, String> {

    PrivateLink save(PrivateLink link);

    Optional<PrivateLink> findByTokenHash(String tokenHash);
}
