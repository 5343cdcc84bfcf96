package org.coproduction.seminars.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds what is to be deleted, and locks it; what another instance has in hand is left out. */
interface ExpiredRegistrations extends Repository<Registration, Long> {

    String WITH_NEEDS = """
            from registration where seminar_id in (:seminarIds)
              and (participant_groups <> '' or note <> '' or pronouns <> '' or supporter_name <> '' or reason <> ''
                or keep_access in (:kept) and (access_wishes <> '' or access_text <> '' or diet <> ''
                  or second_supporter <> '' or emergency_help or keep_access))
            """;

    @Query(nativeQuery = true, value = "select count(*) " + WITH_NEEDS)
    long countNeeds(Collection<Long> seminarIds, Collection<Boolean> kept);

    @Query(nativeQuery = true, value = "select * " + WITH_NEEDS + " order by id limit :most for update skip locked")
    List<Registration> claimNeeds(Collection<Long> seminarIds, Collection<Boolean> kept, int most);

    String WITH_DETAILS = """
            from registration where seminar_id in (:seminarIds) and forgotten_at is null and keep_access in (:kept)
            """;

    @Query(nativeQuery = true, value = "select count(*) " + WITH_DETAILS)
    long countDetails(Collection<Long> seminarIds, Collection<Boolean> kept);

    @Query(nativeQuery = true, value = "select * " + WITH_DETAILS + " order by id limit :most for update skip locked")
    List<Registration> claimDetails(Collection<Long> seminarIds, Collection<Boolean> kept, int most);

    @Modifying(flushAutomatically = true)
    @Query("delete from PrivateLink l where l.registrationId in :registrationIds")
    int deleteLinks(Collection<Long> registrationIds);

    /** Also those of second attempts with one address, whose references nobody has. */
    @Modifying(flushAutomatically = true)
    @Query("delete from Attempt a where a.seminarId in :seminarIds and a.madeAt < :time")
    int deleteAttempts(Collection<Long> seminarIds, Instant time);

    @Modifying(flushAutomatically = true)
    @Query("update KeptPlace k set k.purpose = '' where k.seminarId in :seminarIds and k.purpose <> ''")
    int forgetKeptFor(Collection<Long> seminarIds);
}
