package org.coproduction.seminars.registration;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredSteps extends Repository<StoredStep, Long> {

    StoredStep save(StoredStep step);

    List<StoredStep> findByRegistrationIdOrderById(long registrationId);

    @Modifying(flushAutomatically = true)
    @Query("delete from StoredStep s where s.registrationId = :registrationId")
    void deleteOf(long registrationId);
}
