package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom the organisers have to ring or write to. Once a seminar is over, nobody has to be told about it any more. */
@Service
@Transactional
public class CallDesk {

    private final Registrations registrations;
    private final CallNotes notes;
    private final SeminarCatalogue seminars;
    private final AuditLog audit;
    private final Clock clock;

    CallDesk(Registrations registrations, CallNotes notes, SeminarCatalogue seminars, AuditLog audit, Clock clock) {
        this.registrations = registrations;
        this.notes = notes;
        this.seminars = seminars;
        this.audit = audit;
        this.clock = clock;
    }

    /** Offers first, by the time when they end, then by how long people have not been told. */
    @Transactional(readOnly = true)
    public List<Call> open() {
        Instant now = clock.instant();
        Map<Long, SeminarFacts> coming = seminars.all().stream()
                .filter(seminar -> !seminar.date().isOverAt(now))
                .collect(Collectors.toMap(SeminarFacts::id, Function.identity()));
        return registrations.toCall(coming.keySet()).stream()
                .map(registration -> call(registration, coming))
                .toList();
    }

    private static Call call(Registration registration, Map<Long, SeminarFacts> seminars) {
        SeminarFacts seminar = Objects.requireNonNull(seminars.get(registration.seminarId()));
        return new Call(
                seminar,
                registration.reference(),
                registration.answers().contact(),
                WayOfTakingPart.of(
                        seminar, registration.state(), registration.answers().attendance()),
                Objects.requireNonNull(registration.callAbout()),
                Objects.requireNonNull(registration.callSince()),
                registration.offeredUntil());
    }

    /** Whoever has no address that works and has nothing more pressing to be told is to be told by a person that a seminar has changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellOfChange(long seminarId) {
        registrations
                .unreached(seminarId, notes.failingAddresses())
                .forEach(registration -> notes.noteLessPressing(registration, CallAbout.CHANGE));
    }

    /** The same for whoever takes part online, once there is another link to the meeting. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellHowToJoin(SeminarFacts seminar) {
        registrations.unreached(seminar.id(), notes.failingAddresses()).stream()
                .filter(registration ->
                        Correspondent.of(registration).way(seminar).joins())
                .forEach(registration -> notes.noteLessPressing(registration, CallAbout.JOINING));
    }

    /** A person reminds those of them whom no mail reaches, unless they have something more pressing to be told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remind(Collection<Long> registrationIds) {
        Set<String> failing = notes.failingAddresses();
        registrations.findByIdIn(registrationIds).stream()
                .filter(registration -> !isReached(registration.email(), failing))
                .forEach(registration -> notes.noteLessPressing(registration, CallAbout.REMINDER));
    }

    private static boolean isReached(@Nullable EmailAddress address, Set<String> failing) {
        return address != null && !failing.contains(address.text());
    }

    /**
     * Somebody has been told. Doing it twice is the same as doing it once.
     *
     * @param news the key of what they have been told
     * @return whether nothing is left to tell them; not if there is other news by now
     */
    public boolean told(long seminarId, String reference, String news) {
        seminars.lock(seminarId);
        return registrations
                .findBySeminarIdAndReference(seminarId, reference)
                .map(registration -> told(registration, news))
                .orElse(true);
    }

    private boolean told(Registration registration, String news) {
        CallNews open = registration.callNews();
        if (open != null && open.key().equals(news)) {
            registration.told();
            audit.record("told somebody by phone or post", registration.reference());
        }
        return registration.callNews() == null;
    }
}
