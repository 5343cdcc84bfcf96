package org.coproduction.seminars.registration;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.export.Papers;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.Pagination;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What organisers see and do about the people of one seminar. */
@Service
@Transactional
public class AttendeeDesk {

    private final Registrations registrations;
    private final AttendeeRoll roll;
    private final SeminarCatalogue seminars;
    private final PlaceDesk places;
    private final AuditLog audit;

    AttendeeDesk(
            Registrations registrations,
            AttendeeRoll roll,
            SeminarCatalogue seminars,
            PlaceDesk places,
            AuditLog audit) {
        this.registrations = registrations;
        this.roll = roll;
        this.seminars = seminars;
        this.places = places;
        this.audit = audit;
    }

    /** For lists that are known to be short; others are read page by page, or row by row. */
    @Transactional(readOnly = true)
    public List<Attendee> list(long seminarId, AttendeeFilter filter) {
        try (Stream<Attendee> everybody = roll.everybody(seminarId, filter)) {
            return everybody.toList();
        }
    }

    @Transactional(readOnly = true)
    public List<Attendee> page(long seminarId, AttendeeFilter filter, Pagination page) {
        return roll.page(seminarId, filter, page);
    }

    @Transactional(readOnly = true)
    public long count(long seminarId, AttendeeFilter filter) {
        return roll.count(seminarId, filter);
    }

    /** Names with a letter that no typeface has, so that it can’t be printed; for lists that fit on paper. */
    @Transactional(readOnly = true)
    public List<String> unprintable(long seminarId, AttendeeFilter filter) {
        return list(seminarId, filter).stream()
                .map(attendee -> attendee.answers().name())
                .filter(name -> !Papers.canPrint(name))
                .toList();
    }

    @Transactional(readOnly = true)
    public long supporters(long seminarId) {
        return registrations.countSupporters(seminarId);
    }

    /** Reads everybody as they are at one moment, however many, and holds only some hundreds of them at a time. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void read(long seminarId, AttendeeFilter filter, AttendeeRows rows) throws IOException {
        try (Stream<Attendee> everybody = roll.everybody(seminarId, filter)) {
            rows.take(roll.inFull(everybody));
        }
    }

    @Transactional(readOnly = true)
    public Participation get(long seminarId, String reference) {
        Registration registration = find(seminarId, reference);
        return Participation.of(
                registration, seminars.facts(seminarId), registration.state().isActive());
    }

    public void cancel(long seminarId, String reference) {
        places.cancel(idOf(seminarId, reference));
    }

    /**
     * They said by phone, in a letter or in person that they take the place on offer.
     *
     * @return whether they have a place now; not if the offer had ended
     */
    public boolean accept(long seminarId, String reference) {
        places.accept(idOf(seminarId, reference));
        return find(seminarId, reference).state() == RegistrationState.CONFIRMED;
    }

    /**
     * They said that they don’t want the place on offer.
     *
     * @return whether it is declined; not if they took it, or the offer had ended
     */
    public boolean decline(long seminarId, String reference) {
        places.decline(idOf(seminarId, reference));
        return find(seminarId, reference).state() == RegistrationState.DECLINED;
    }

    /**
     * Puts somebody whose registration had ended at the end of the waiting list.
     *
     * @return whether they are on it, or have a place that was open
     */
    public boolean bringBack(long seminarId, String reference) {
        places.bringBack(idOf(seminarId, reference));
        return find(seminarId, reference).state().isActive();
    }

    /** Keeps who took a list away, or looked at sensitive answers, and what for. */
    public void recordReading(SeminarFacts seminar, String what, String purpose) {
        audit.record(what, purpose.isBlank() ? seminar.name() : seminar.name() + " – " + purpose);
    }

    private long idOf(long seminarId, String reference) {
        return registrations
                .idOf(seminarId, reference)
                .orElseThrow(() -> new NotFoundException("registration " + reference));
    }

    private Registration find(long seminarId, String reference) {
        return registrations
                .findBySeminarIdAndReference(seminarId, reference)
                .orElseThrow(() -> new NotFoundException("registration " + reference));
    }
}
