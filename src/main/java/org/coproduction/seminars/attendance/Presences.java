package org.coproduction.seminars.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Presences extends Repository<Presence, Long> {

    Presence saveAndFlush(Presence presence);

    void delete(Presence presence);

    List<Presence> findBySeminarIdOrderByArrivedAtAscIdAsc(long seminarId);

    boolean existsBySeminarId(long seminarId);

    Optional<Presence> findByRegistrationId(long registrationId);

    Optional<Presence> findByIdAndSeminarIdAndRegistrationIdIsNull(long id, long seminarId);

    int countBySeminarIdAndRegistrationIdIsNull(long seminarId);

    @Query("select p.registrationId from Presence p where p.seminarId in :seminarIds and p.registrationId is not null")
    List<Long> registrationsAt(Collection<Long> seminarIds);
}
