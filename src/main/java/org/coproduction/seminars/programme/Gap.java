package org.coproduction.seminars.programme;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that people need to know before they can decide to come, and that nobody has said. */
public enum Gap {
    SUMMARY("summary") {
        @Override
        boolean isIn(SeminarDetails seminar, @Nullable VenueDetails venue) {
            return seminar.summary().isBlank();
        }
    },
    CONTACT("contactName") {
        @Override
        boolean isIn(SeminarDetails seminar, @Nullable VenueDetails venue) {
            return !seminar.guidance().contact().isReachable();
        }
    },
    STEP_FREE("venueId") {
        @Override
        boolean isIn(SeminarDetails seminar, @Nullable VenueDetails venue) {
            return seminar.needsRoom() && isUnsaid(venue, AccessKind.STEP_FREE);
        }
    },
    QUIET_ROOM("venueId") {
        @Override
        boolean isIn(SeminarDetails seminar, @Nullable VenueDetails venue) {
            return seminar.needsRoom() && isUnsaid(venue, AccessKind.QUIET_ROOM);
        }
    },
    CAPTIONS("accessWords[0]") {
        @Override
        boolean isIn(SeminarDetails seminar, @Nullable VenueDetails venue) {
            return !seminar.fact(AccessKind.CAPTIONS).isStated();
        }
    },
    ONLINE_PLACES("capacityOnline") {
        @Override
        boolean isIn(SeminarDetails seminar, @Nullable VenueDetails venue) {
            return seminar.status() == SeminarStatus.MOVED_ONLINE
                    && seminar.registration().capacity().online() == null;
        }
    };

    private final String field;

    Gap(String field) {
        this.field = field;
    }

    abstract boolean isIn(SeminarDetails seminar, @Nullable VenueDetails venue);

    /** Where an editor’s form asks for it. */
    public String field() {
        return field;
    }

    public String label() {
        return "programme.gap." + name();
    }

    public static List<Gap> in(SeminarDetails seminar, @Nullable VenueDetails venue) {
        return Arrays.stream(values()).filter(gap -> gap.isIn(seminar, venue)).toList();
    }

    private static boolean isUnsaid(@Nullable VenueDetails venue, AccessKind kind) {
        return venue == null || !venue.fact(kind).isStated();
    }
}
