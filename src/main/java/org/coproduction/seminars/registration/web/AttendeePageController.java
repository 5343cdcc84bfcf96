package org.coproduction.seminars.registration.web;

import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.Participation;
import org.coproduction.seminars.registration.WaitingOffice;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One person on an organiser’s list: what they told us, and what can be done for them. */
@Controller
@RequestMapping("/admin/seminars/{slug}/attendees/{reference}")
class AttendeePageController {

    private final SeminarCatalogue seminars;
    private final AttendeeDesk desk;
    private final AnswerSheet sheet;
    private final AttendeeMails mails;
    private final WaitingOffice office;

    AttendeePageController(
            SeminarCatalogue seminars,
            AttendeeDesk desk,
            AnswerSheet sheet,
            AttendeeMails mails,
            WaitingOffice office) {
        this.seminars = seminars;
        this.desk = desk;
        this.sheet = sheet;
        this.mails = mails;
        this.office = office;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @GetMapping
    String one(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String reference,
            @AuthenticationPrincipal StaffMember staff,
            Model model) {
        Participation participation = desk.get(seminar.id(), reference);
        model.addAttribute("mine", ParticipationView.of(participation));
        model.addAttribute("choices", office.choices(seminar.id(), reference));
        mails.show(seminar.id(), reference, participation.answers().email(), model);
        model.addAttribute("sections", sheet.sections(seminar.id(), participation.answers(), staff::has));
        boolean sensitive = staff.has(Right.SENSITIVE);
        if (sensitive) {
            desk.recordReading(seminar, "read sensitive answers", reference);
        }
        model.addAttribute("sensitive", sensitive);
        return "admin/registration/attendee";
    }
}
