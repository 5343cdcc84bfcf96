package org.coproduction.seminars.content;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The site’s clock for entity callbacks, which Hibernate calls without Spring; to the microsecond, as databases keep it. */
@Component
class EditTime {

    private static volatile Clock clock = Clock.systemUTC();

    EditTime(Clock clock) {
        EditTime.clock = clock;
    }

    static Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
