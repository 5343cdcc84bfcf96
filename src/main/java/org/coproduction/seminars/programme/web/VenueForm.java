package org.coproduction.seminars.programme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.programme.AccessKind;
import org.coproduction.seminars.programme.AccessState;
import org.coproduction.seminars.programme.StoredVenue;
import org.coproduction.seminars.programme.VenueDetails;
import org.jspecify.annotations.Nullable;

/** What an editor types about a building; access facts are two lists, in the order of the kinds. */
class VenueForm {

    private static final AccessRows ROWS = AccessRows.of(AccessKind.ofBuildings());

    long version;

    @NotBlank(message = "{programme.venue.name.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    String name = "";

    @Size(max = 500, message = "{common.tooLong}")
    String address = "";

    @NotBlank(message = "{programme.venue.town.missing}")
    @Size(max = 100, message = "{common.tooLong}")
    String town = "";

    List<@Nullable AccessState> accessStates = ROWS.states(Map.of());

    List<@Nullable @Size(max = AccessRows.LONGEST_WORDS, message = "{common.tooLong}") String> accessWords =
            ROWS.words(Map.of());

    @Size(max = 20_000, message = "{common.tooLong}")
    String notAccessible = "";

    static VenueForm of(StoredVenue venue) {
        VenueDetails details = venue.details();
        VenueForm form = new VenueForm();
        form.version = venue.version();
        form.name = details.name();
        form.address = details.address();
        form.town = details.town();
        form.notAccessible = details.notAccessible().source();
        form.accessStates = new ArrayList<>(ROWS.states(details.access()));
        form.accessWords = new ArrayList<>(ROWS.words(details.access()));
        return form;
    }

    /** Call only once the form has been checked. */
    VenueDetails details() {
        return new VenueDetails(
                name, address, town, new Markdown(notAccessible), ROWS.facts(accessStates, accessWords));
    }
}
