package org.coproduction.seminars.registration.web;

import java.util.List;
import java.util.Map;
import org.coproduction.seminars.programme.PlaceSum;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All seminars in numbers, for organisers; the people of one: {@link AttendeeController}. */
@Controller
class AttendeeOverviewController {

    private final SeminarCatalogue seminars;
    private final SeminarPlaces places;

    AttendeeOverviewController(SeminarCatalogue seminars, SeminarPlaces places) {
        this.seminars = seminars;
        this.places = places;
    }

    @GetMapping("/admin/attendees")
    String overview(Model model) {
        List<SeminarFacts> all = seminars.all();
        Map<Long, Taken> taken = places.taken(all.stream().map(SeminarFacts::id).toList());
        model.addAttribute(
                "lines",
                all.stream()
                        .map(seminar -> Line.of(seminar, taken.getOrDefault(seminar.id(), Taken.NONE)))
                        .toList());
        return "admin/registration/overview";
    }

    /**
     * @param date in words; null while unknown
     * @param kinds of place that are offered or in use
     */
    record Line(String seminar, String href, @Nullable String date, List<PlaceSum> kinds) {

        static Line of(SeminarFacts seminar, Taken taken) {
            return new Line(
                    seminar.name(),
                    "/admin/seminars/" + seminar.slug() + "/attendees",
                    seminar.date().dateInWords(),
                    seminar.inUse(taken));
        }
    }
}
