package org.coproduction.seminars.registration.web;

import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.coproduction.seminars.registration.Attendee;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.AttendeeFilter;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.site.Pagination;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The people of one seminar, for organisers; as shown it can be taken away as a file. */
@Controller
@RequestMapping("/admin/seminars/{slug}/attendees")
class AttendeeController {

    private static final int PAGE_SIZE = 100;

    private final SeminarCatalogue seminars;
    private final SeminarPlaces places;
    private final AttendeeDesk desk;
    private final AttendeeMails mails;
    private final Words words;

    AttendeeController(
            SeminarCatalogue seminars, SeminarPlaces places, AttendeeDesk desk, AttendeeMails mails, Words words) {
        this.seminars = seminars;
        this.places = places;
        this.desk = desk;
        this.mails = mails;
        this.words = words;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @GetMapping
    String list(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @ModelAttribute("query") AttendeeQuery query,
            @AuthenticationPrincipal StaffMember staff,
            Model model) {
        List<Attendee> found = desk.list(seminar.id(), query.filter());
        List<Attendee> everybody = desk.list(seminar.id(), AttendeeFilter.ALL);
        Pagination page = Pagination.of(query.page, PAGE_SIZE, found.size());
        int from = (page.number() - 1) * PAGE_SIZE;
        model.addAttribute(
                "rows",
                found.subList(from, Math.min(found.size(), from + PAGE_SIZE)).stream()
                        .map(AttendeeRow::of)
                        .toList());
        model.addAttribute("unreached", mails.unreached(seminar.id(), everybody));
        model.addAttribute("found", found.size());
        model.addAttribute("everybody", everybody.size());
        model.addAttribute("sum", AttendeeSum.of(seminar, taken(seminar), everybody));
        model.addAttribute("page", page);
        model.addAttribute("address", query.address("/admin/seminars/" + seminar.slug() + "/attendees"));
        model.addAttribute("maySeeSensitive", staff.has(Right.SENSITIVE));
        addChoices(model);
        return "admin/registration/attendees";
    }

    private Taken taken(SeminarFacts seminar) {
        return places.taken(List.of(seminar.id())).getOrDefault(seminar.id(), Taken.NONE);
    }

    private void addChoices(Model model) {
        model.addAttribute(
                "states",
                Arrays.stream(RegistrationState.values())
                        .map(state -> new Option(state.name(), words.get(state.label())))
                        .toList());
        model.addAttribute(
                "orders",
                Arrays.stream(AttendeeFilter.Order.values())
                        .map(order -> new Option(order.name(), words.get(order.label())))
                        .toList());
    }
}
