package org.coproduction.seminars.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.seminars.registration.PersonSearch;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Presences extends Repository<Presence, Long> {

    Presence saveAndFlush(Presence presence);

    void delete(Presence presence);

    /** Walk-ins, as they came. */
    List<Presence> findBySeminarIdAndRegistrationIdIsNullOrderByArrivedAtAscIdAsc(long seminarId);

    List<Presence> findBySeminarIdAndRegistrationIdIsNotNull(long seminarId);

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

    /** Of those who have no place. */
    @Query(nativeQuery = true, value = """
            select count(*) from presence p join registration r on r.id = p.registration_id
            where p.seminar_id = :seminarId and r.state <> 'CONFIRMED'
            """)
    int countWithoutPlace(long seminarId);

    /** People who stayed online, rather than coming to the room; all where there was no room. */
    @Query(nativeQuery = true, value = """
            select count(*) from presence p left join registration r on r.id = p.registration_id
            where p.seminar_id = :seminarId and (:heldOnline or r.place_kind = 'ONLINE' and not r.let_in)
            """)
    long countOnline(long seminarId, boolean heldOnline);

    long countBySeminarId(long seminarId);

    @Query(nativeQuery = true, value = """
            select r.id from presence p join registration r on r.id = p.registration_id
            where r.id in (:registrationIds) and (r.state = 'CONFIRMED' or r.let_in)
            """)
    Set<Long> certified(Collection<Long> registrationIds);

    /** Who of them was let into the room without a place in it. */
    @Query(nativeQuery = true, value = "select r.id from registration r where r.id in (:registrationIds) and r.let_in")
    Set<Long> letIn(Collection<Long> registrationIds);

    String ON_RECORD = """
            from registration r left join presence p on p.registration_id = r.id
            where r.seminar_id = :seminarId and r.forgotten_at is null and (r.state = 'CONFIRMED' or p.id is not null)
              and (lower(r.name) like :#{#words.lower()} escape '!'
                or r.sort_name like :#{#words.sorted()} escape '!'
                or lower(r.reference) like :#{#words.lower()} escape '!'
                or replace(lower(r.reference), '-', '') like :#{#words.plain()} escape '!')\s""";

    /** Of registrations with a place, and of people who came without one. */
    @Query(nativeQuery = true, value = "select count(*) " + ON_RECORD)
    long countOnRecord(long seminarId, PersonSearch words);

    @Query(
            nativeQuery = true,
            value = "select r.id " + ON_RECORD + "order by r.sort_name, r.reference limit :most offset :first")
    List<Long> onRecord(long seminarId, PersonSearch words, int most, long first);

    String ONLINE_UNMARKED = """
            from registration r
            where r.seminar_id = :seminarId and r.state = 'CONFIRMED' and r.forgotten_at is null
              and (:heldOnline or r.place_kind = 'ONLINE')
              and not exists (select 1 from presence p where p.registration_id = r.id)\s""";

    @Query(nativeQuery = true, value = "select count(*) " + ONLINE_UNMARKED)
    long countOnlineUnmarked(long seminarId, boolean heldOnline);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into presence
              (version, created_at, updated_at, seminar_id, registration_id, name, arrived_at, noted_by, lot)
            select 0, :now, :now, r.seminar_id, r.id, '', :now, :by, :lot\s""" + ONLINE_UNMARKED + "on conflict do nothing")
    int markOnline(long seminarId, boolean heldOnline, Instant now, String by, String lot);

    /** The newest first. */
    @Query("""
            select new org.coproduction.seminars.attendance.MarkedTogether(
              p.lot, count(p), min(p.arrivedAt), min(p.notedBy))
            from Presence p where p.seminarId = :seminarId and p.lot is not null
            group by p.lot order by min(p.arrivedAt) desc, p.lot
            """)
    List<MarkedTogether> markedTogether(long seminarId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from Presence p where p.seminarId = :seminarId and p.lot = :lot")
    int unmark(long seminarId, String lot);

    @Query(nativeQuery = true, value = """
            select distinct r.state from presence p join registration r on r.id = p.registration_id
            where p.seminar_id = :seminarId
            """)
    List<String> statesAt(long seminarId);

    @Query("select p.registrationId from Presence p where p.seminarId in :seminarIds and p.registrationId is not null")
    List<Long> registrationsAt(Collection<Long> seminarIds);

    @Query("select p.registrationId from Presence p where p.registrationId in :registrationIds")
    Set<Long> cameOf(Collection<Long> registrationIds);

    /** Names of the kinds of place: whoever was let into the room did not take part online. */
    @Query(nativeQuery = true, value = """
            select distinct case when r.place_kind = 'ONLINE' and not r.let_in then 'ONLINE' else 'IN_PERSON' end
            from presence p join registration r on r.id = p.registration_id where p.seminar_id = :seminarId
            """)
    Set<String> kindsNoted(long seminarId);
}
