package org.coproduction.seminars.programme.web;

import java.time.Clock;
import java.util.List;
import org.coproduction.seminars.programme.Gap;
import org.coproduction.seminars.programme.SeminarDetails;
import org.coproduction.seminars.programme.VenueBook;
import org.coproduction.seminars.programme.VenueDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Names what people need to know before they can decide to come. Whoever first makes a seminar with a day public must say it; of one
 * that is only announced, or public already, it is a reminder, so that nothing keeps an editor from cancelling or mending it.
 */
@Component
class PublicationCheck {

    private final VenueBook venues;
    private final Clock clock;

    PublicationCheck(VenueBook venues, Clock clock) {
        this.venues = venues;
        this.clock = clock;
    }

    List<Gap> gaps(SeminarDetails seminar) {
        return seminar.date().isOverAt(clock.instant()) ? List.of() : Gap.in(seminar, venue(seminar));
    }

    private @Nullable VenueDetails venue(SeminarDetails seminar) {
        Long id = seminar.guidance().venueId();
        return id == null ? null : venues.find(id).map(found -> found.details()).orElse(null);
    }

    /**
     * @param before as it is stored; null for a new one
     */
    void check(SeminarForm form, @Nullable SeminarDetails before, BindingResult errors) {
        if (form.venueId != null && venues.find(form.venueId).isEmpty()) {
            errors.rejectValue("venueId", "programme.form.venueId.gone");
        }
        if (errors.hasErrors()) {
            return;
        }
        SeminarDetails after = form.details();
        if (isBinding(after) && (before == null || !isBinding(before))) {
            gaps(after).forEach(gap -> errors.rejectValue(gap.field(), gap.label()));
        }
    }

    private static boolean isBinding(SeminarDetails seminar) {
        return seminar.status().isOn() && seminar.date().knownDay() != null;
    }
}
