package org.coproduction.seminars.programme;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.coproduction.seminars.common.Markdown;

/** A made-up building of which everything is known; and what makes a seminar in it complete. */
public final class VenueExample {

    private VenueExample() {}

    public static VenueDetails hall() {
        Map<AccessKind, AccessFact> access = new EnumMap<>(AccessKind.class);
        AccessKind.ofBuildings()
                .forEach(kind -> access.put(kind, new AccessFact(AccessState.YES, "All about " + kind.name())));
        access.put(
                AccessKind.STEP_FREE,
                new AccessFact(AccessState.YES, "Level from the street, the door is 90 cm wide."));
        access.put(AccessKind.CHANGING_PLACES, new AccessFact(AccessState.NO, "The nearest is in Example Library."));
        access.put(AccessKind.LIGHT_AND_NOISE, new AccessFact(AccessState.PARTLY, "The corridor echoes."));
        return new VenueDetails(
                "Example Hall", "1 Example Street", "Leeds", new Markdown("The gallery has stairs only."), access);
    }

    /** A building of which nothing is known. */
    public static VenueDetails unknown() {
        return new VenueDetails("Example House", "", "York", Markdown.EMPTY, Map.of());
    }

    public static Guidance in(long venueId) {
        return new Guidance(
                venueId,
                "",
                "Everybody is welcome.",
                "",
                new AccessContact("Sam Example", "0113 496 0000", "", "access@example.org"),
                "Robin Sample, at the door",
                LocalDate.of(2016, 6, 15),
                LocalDate.of(2016, 7, 27),
                EasyReadCheck.NOT_YET);
    }

    public static Guidance changed(String note) {
        return new Guidance(null, note, "", "", AccessContact.NOBODY, "", null, null, EasyReadCheck.NOT_YET);
    }
}
