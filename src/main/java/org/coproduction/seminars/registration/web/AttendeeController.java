package org.coproduction.seminars.registration.web;

import java.util.List;
import org.coproduction.seminars.export.TableFormat;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Attendee;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.AttendeeFilter;
import org.coproduction.seminars.site.Pagination;
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
    private final AttendeeOutlook outlook;
    private final AttendeeDesk desk;
    private final AttendeeMails mails;
    private final AttendeeColumns columns;

    AttendeeController(
            SeminarCatalogue seminars,
            AttendeeOutlook outlook,
            AttendeeDesk desk,
            AttendeeMails mails,
            AttendeeColumns columns) {
        this.seminars = seminars;
        this.outlook = outlook;
        this.desk = desk;
        this.mails = mails;
        this.columns = columns;
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
        long found = desk.count(seminar.id(), query.filter());
        Pagination page = Pagination.of(query.page, PAGE_SIZE, found);
        List<Attendee> attendees = desk.page(seminar.id(), query.filter(), page);
        model.addAttribute(
                "rows",
                attendees.stream().map(one -> AttendeeRow.of(one, seminar)).toList());
        model.addAttribute("unreached", mails.unreached(seminar.id(), attendees));
        model.addAttribute(
                "unprintable",
                query.unprintable && TableFormat.PDF.holds(found)
                        ? desk.unprintable(seminar.id(), query.filter())
                        : List.of());
        model.addAttribute("found", found);
        model.addAttribute("everybody", desk.count(seminar.id(), AttendeeFilter.ALL));
        outlook.show(seminar, model);
        model.addAttribute("page", page);
        model.addAttribute("address", query.address("/admin/seminars/" + seminar.slug() + "/attendees"));
        model.addAttribute("maySeeSensitive", staff.has(Right.SENSITIVE));
        columns.show(seminar, staff, model);
        return "admin/registration/attendees";
    }
}
