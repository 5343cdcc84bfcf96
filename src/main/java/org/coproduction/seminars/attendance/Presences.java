package org.coproduction.seminars.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Presences extends Repository<Presence, Long> {

    Presence saveAndFlush(Presence presence);

    void delete(Presence presence);

    List<Presence> findBySeminarIdOrderByArrivedAtAscIdAsc(long seminarId);

    boolean existsBySeminarId(long seminarId);

    Optional<Presence> findByRegistrationId(long registrationId);

    Optional<Presence> findByIdAndSeminarIdAndRegistrationIdIsNull(long id, long seminarId);

    Optional<Presence> findFirstBySeminarIdAndNameAndRegistrationIdIsNullOrderByIdDesc(long seminarId, String name);

    int countBySeminarIdAndRegistrationIdIsNull(long seminarId);

    int countBySeminarIdAndRegistrationIdIsNotNull(long seminarId);

    String NAMED = "from presence where seminar_id in (:seminarIds) and name <> ''";

    @Query(nativeQuery = true, value = "select count(*) " + NAMED)
    long countNamed(Collection<Long> seminarIds);

    /** Locked; what another instance has in hand is left out. */
    @Query(nativeQuery = true, value = "select * " + NAMED + " order by id limit :most for update skip locked")
    List<Presence> claimNamed(Collection<Long> seminarIds, int most);

    @Modifying(flushAutomatically = true)
    @Query("delete from DoorNote n where n.seminarId in :seminarIds")
    int deleteNotes(Collection<Long> seminarIds);

    List<Presence> findByRegistrationIdIn(Collection<Long> registrationIds);

    /** Of those with a place; the row of a registration is named here so that nobody has to be read to be counted. */
    @Query(nativeQuery = true, value = """
            select count(*) from presence p join registration r on r.id = p.registration_id
            where p.seminar_id = :seminarId and r.state = 'CONFIRMED' and (:online or r.attendance <> 'ONLINE')
            """)
    long countHere(long seminarId, boolean online);

    String LET_IN = """
            select count(*) from presence p join registration r on r.id = p.registration_id
            where p.seminar_id = :seminarId and r.let_in and not\s""";

    /** Of those who were let in; whoever has got a place since is counted in {@link #countHere}. */
    @Query(nativeQuery = true, value = LET_IN + "(r.state = 'CONFIRMED' and (:online or r.attendance <> 'ONLINE'))")
    long countLetIn(long seminarId, boolean online);

    /** Of those who were let in, without whoever holds a place in the room. */
    @Query(nativeQuery = true, value = LET_IN + "(r.state in ('CONFIRMED', 'OFFERED') and r.place_kind = 'IN_PERSON')")
    int countBesidesPlaces(long seminarId);

    @Query(nativeQuery = true, value = """
            select distinct r.state from presence p join registration r on r.id = p.registration_id
            where p.seminar_id = :seminarId
            """)
    List<String> statesAt(long seminarId);

    @Query("select p.registrationId from Presence p where p.seminarId in :seminarIds and p.registrationId is not null")
    List<Long> registrationsAt(Collection<Long> seminarIds);
}
