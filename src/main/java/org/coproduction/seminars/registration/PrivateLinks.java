package org.coproduction.seminars.registration;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PrivateLinks extends Repository<PrivateLink, String> {

    PrivateLink save(PrivateLink link);

    Optional<PrivateLink> findByTokenHash(String tokenHash);

    @Modifying
    @Query("delete from PrivateLink l where l.registrationId = :registrationId")
    void deleteOf(long registrationId);
}
