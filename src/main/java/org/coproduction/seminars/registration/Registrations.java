package org.coproduction.seminars.registration;

import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.programme.PlaceKind;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface Registrations extends Repository<Registration, Long> {

    Registration save(Registration registration);

    Optional<Registration> findById(long id);

    Optional<Registration> findBySeminarIdAndActiveEmail(long seminarId, String activeEmail);

    Optional<Registration> findBySeminarIdAndReference(long seminarId, String reference);

    Optional<Registration> findByReference(String reference);

    List<Registration> findBySeminarIdAndSortNameOrderById(long seminarId, String sortName);

    /** For those who change it: it is read once the seminar is locked. */
    @Query("select r.id from Registration r where r.seminarId = :seminarId and r.reference = :reference")
    Optional<Long> idOf(long seminarId, String reference);

    @Query("select r.seminarId from Registration r where r.id = :id")
    Optional<Long> seminarOf(long id);

    /** Nothing need be written for it before: a new registration is stored at once, and its reference hardly ever changes. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    boolean existsByReference(String reference);

    /** Those who wait for this kind of place, and have none. */
    @Query("""
            select r from Registration r where r.seminarId = :seminarId and r.state = 'WAITING' and r.placeKind = :kind
            """)
    List<Registration> waitingWithout(long seminarId, PlaceKind kind);

    /** The same, and those who have a place of this kind. */
    @Query("""
            select r from Registration r
            where r.seminarId = :seminarId and r.state in ('WAITING', 'CONFIRMED') and r.placeKind = :kind
            """)
    List<Registration> settledIn(long seminarId, PlaceKind kind);

    /** Those who had chosen to take part another way before the seminar was held as it is now. */
    @Query("""
            select r from Registration r
            where r.seminarId = :seminarId and r.state in ('WAITING', 'CONFIRMED') and r.carriedFrom is not null
            """)
    List<Registration> carried(long seminarId);

    /** Whoever joined later has read that offers had stopped. */
    @Query("""
            select r from Registration r
            where r.seminarId = :seminarId and r.state = 'WAITING' and r.noPlaceToldAt is null and r.letIn = false
              and r.waitingSince < :joinedBefore
            order by r.id
            """)
    List<Registration> waitingUntold(long seminarId, Instant joinedBefore, Limit limit);

    @Query("""
            select r from Registration r
            where r.seminarId = :seminarId and r.state = 'WAITING' and r.noPlaceToldAt is not null
            """)
    List<Registration> waitingTold(long seminarId);

    @Query("select r from Registration r where r.activeEmail = :email and r.state = 'OFFERED'")
    List<Registration> offeredTo(String email);

    /** Those whose registration is active and who have no address, or one of these. */
    @Query("""
            select r from Registration r
            where r.seminarId = :seminarId and r.state in ('CONFIRMED', 'OFFERED', 'WAITING')
              and (r.contact.email is null or r.activeEmail in :failing)
            """)
    List<Registration> unreached(long seminarId, Collection<String> failing);

    /** Open offers first, by their end; then those who have not been told for longest. */
    @Query("""
            select r from Registration r where r.callAbout is not null and r.seminarId in :seminarIds
            order by case when r.offeredUntil is null then 1 else 0 end, r.offeredUntil, r.callSince, r.id
            """)
    List<Registration> toCall(Collection<Long> seminarIds);

    @Query("select r from Registration r where r.seminarId = :seminarId and r.state = 'OFFERED' order by r.id")
    List<Registration> offered(long seminarId);

    /** In the order in which they joined. */
    @Query("""
            select new org.coproduction.seminars.registration.Waiting(r.id,
              case when r.state = 'WAITING' then r.placeKind else r.wantsKind end, r.activeEmail, r.sortName,
              r.contact.phone, r.contact.postalAddress, r.letIn)
            from Registration r where r.seminarId = :seminarId
              and (r.state = 'WAITING' or r.state = 'CONFIRMED' and r.wantsKind is not null)
            order by case when r.state = 'WAITING' then r.waitingSince else r.wantsSince end, r.id
            """)
    List<Waiting> waiting(long seminarId);

    @Query("""
            select new org.coproduction.seminars.registration.SeminarCount(r.seminarId, r.placeKind,
              sum(case when r.state in ('CONFIRMED', 'OFFERED') then 1L else 0L end), 0L,
              sum(case when r.state = 'WAITING' and r.letIn = false then 1L else 0L end))
            from Registration r where r.seminarId in :seminarIds group by r.seminarId, r.placeKind
            """)
    List<SeminarCount> counts(Collection<Long> seminarIds);

    /** How many have a place and wait for the other kind. */
    @Query("""
            select new org.coproduction.seminars.registration.SeminarCount(
              r.seminarId, r.wantsKind, 0L, 0L, count(r))
            from Registration r
            where r.seminarId in :seminarIds and r.state = 'CONFIRMED' and r.wantsKind is not null and r.letIn = false
            group by r.seminarId, r.wantsKind
            """)
    List<SeminarCount> wanting(Collection<Long> seminarIds);

    @Query("select distinct r.seminarId from Registration r where r.wantsKind is not null order by r.seminarId")
    List<Long> seminarsWithWishes();

    List<Registration> findBySeminarIdAndWantsKind(long seminarId, PlaceKind wantsKind);

    /** Without those of people who are in the room. */
    @Query("""
            select distinct r.seminarId from Registration r
            where r.state = 'OFFERED' and r.offeredUntil <= :now and r.letIn = false
            """)
    List<Long> seminarsWithExpiredOffers(Instant now);

    @Query("""
            select r from Registration r
            where r.seminarId = :seminarId and r.state = 'OFFERED' and r.offeredUntil <= :now and r.letIn = false
            """)
    List<Registration> expiredOffers(long seminarId, Instant now);

    @Query("""
            select r from Registration r
            where r.seminarId in :seminarIds and r.state in :states and r.forgottenAt is null
            order by r.sortName, r.id
            """)
    List<Registration> at(Collection<Long> seminarIds, Collection<RegistrationState> states);

    @Query("""
            select r from Registration r where r.seminarId = :seminarId and r.state in :states and r.id > :id
            order by r.id
            """)
    List<Registration> after(long id, long seminarId, Collection<RegistrationState> states, Limit atMost);

    @Query("select coalesce(max(r.id), 0) from Registration r where r.seminarId = :seminarId")
    long latest(long seminarId);

    @Query(nativeQuery = true, value = "select registration_id from registration_answer where option_id = :optionId")
    List<Long> whoChose(long optionId);

    List<Registration> findByIdIn(Collection<Long> ids);

    /** Answers to the organisers’ questions. */
    @Query("""
            select new org.coproduction.seminars.registration.RegisteredAnswer(r.id, a)
            from Registration r join r.own a where r.id in :ids order by r.id, index(a)
            """)
    List<RegisteredAnswer> ownAnswers(Collection<Long> ids);

    /** Of people who have a place, or are offered one. */
    @Query("""
            select count(r) from Registration r
            where r.seminarId = :seminarId and r.state in ('CONFIRMED', 'OFFERED') and r.attending.supporter
            """)
    long countSupporters(long seminarId);

    @Query("""
            select count(r) from Registration r where r.seminarId = :seminarId and r.state = 'CONFIRMED'
              and r.placeKind = :kind and r.attending.supporter = true
            """)
    long countSupporters(long seminarId, PlaceKind kind);

    /** Of those who have a place or wait, with one of these addresses or names. */
    @Query("""
            select new org.coproduction.seminars.registration.EarlierLuck(r.seminarId, r.activeEmail, r.sortName,
              r.contact.phone, r.contact.postalAddress, r.state, r.letIn)
            from Registration r
            where r.seminarId in :seminarIds and r.state in ('CONFIRMED', 'WAITING')
              and (r.activeEmail in :emails or r.sortName in :sortNames)
            """)
    List<EarlierLuck> luck(Collection<Long> seminarIds, Collection<String> emails, Collection<String> sortNames);

    /** Of all seminars, the newest first. */
    @Query("select r from Registration r where r.contact.email = :email order by r.registeredAt desc, r.id desc")
    List<Registration> withAddress(EmailAddress email);

    @Query("""
            select r from Registration r where r.seminarId = :seminarId
            order by r.registeredAt, r.id
            """)
    List<Registration> of(long seminarId);

    long countBySeminarId(long seminarId);

    long countBySeminarIdAndForgottenAtNotNull(long seminarId);

    @Query("""
            select new org.coproduction.seminars.registration.StateCount(r.attending.attendance, r.state, count(r))
            from Registration r where r.seminarId = :seminarId group by r.attending.attendance, r.state
            """)
    List<StateCount> states(long seminarId);

    /** Of those who have a place; they may have chosen several, or none. */
    @Query("""
            select new org.coproduction.seminars.registration.GroupsCount(r.more.groups, count(r))
            from Registration r where r.seminarId = :seminarId and r.state = 'CONFIRMED' group by r.more.groups
            """)
    List<GroupsCount> groups(long seminarId);
}
