package org.coproduction.seminars.registration;

import java.time.Clock;
import org.coproduction.seminars.programme.Joining;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Says how somebody takes part. */
@Component
class JoiningWords {

    private final SeminarCatalogue seminars;
    private final Words words;
    private final Clock clock;

    JoiningWords(SeminarCatalogue seminars, Words words, Clock clock) {
        this.seminars = seminars;
        this.words = words;
        this.clock = clock;
    }

    /** Whoever waits is not told that they take part. */
    String attendance(WayOfTakingPart way) {
        Attendance known = way.isOnline() ? Attendance.ONLINE : way.attendance();
        String how = words.get("registration.mail.attendance." + known.name());
        return switch (way.state()) {
            case CONFIRMED -> how;
            case WAITING -> words.get("registration.mail.attendance.waiting", how);
            case OFFERED -> words.get("registration.mail.attendance.offered", how);
            case CANCELLED, DECLINED, EXPIRED -> words.get("registration.mail.attendance.ended");
        };
    }

    /** Of those who take part online. */
    String place() {
        return words.get("registration.mail.place.online");
    }

    /** Empty for whoever does not join, and once it is over. */
    String inWords(SeminarFacts seminar, WayOfTakingPart way) {
        if (!way.joins() || seminar.date().isOverAt(clock.instant())) {
            return "";
        }
        Joining joining = seminars.joining(seminar.id());
        return joining.isKnown()
                ? words.get("registration.mail.joining", joining.link(), joining.notes())
                        .strip()
                : words.get("registration.mail.joining.later");
    }
}
