package org.coproduction.seminars.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AddressChanges extends Repository<AddressChange, String> {

    AddressChange save(AddressChange change);

    Optional<AddressChange> findByTokenHash(String tokenHash);

    List<AddressChange> findByRegistrationId(long registrationId);

    @Modifying
    @Query("delete from AddressChange c where c.madeAt < :then")
    int deleteMadeBefore(Instant then);

    long countByMadeAtBefore(Instant then);
}
