package org.coproduction.seminars.registration.web;

import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.mail.MailTroubles;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.LinkDesk;
import org.coproduction.seminars.site.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Noting that mails to somebody come back, or arrive again; sending their link once more. */
@Controller
@RequestMapping("/admin/seminars/{slug}/attendees/{reference}")
class AttendeeMailController {

    private static final String ATTENDEE = "redirect:/admin/seminars/{slug}/attendees/{reference}";

    private final SeminarCatalogue seminars;
    private final AttendeeDesk desk;
    private final LinkDesk links;
    private final MailTroubles troubles;
    private final AuditLog audit;

    AttendeeMailController(
            SeminarCatalogue seminars, AttendeeDesk desk, LinkDesk links, MailTroubles troubles, AuditLog audit) {
        this.seminars = seminars;
        this.desk = desk;
        this.links = links;
        this.troubles = troubles;
        this.audit = audit;
    }

    @PostMapping("/link")
    String sendLink(@PathVariable String slug, @PathVariable String reference, RedirectAttributes flash) {
        boolean sent = links.send(seminars.anyBySlug(slug).id(), reference);
        if (sent) {
            audit.record("sent private link again", reference);
        }
        flash.addFlashAttribute("saved", sent ? "registration.mails.link.sent" : "registration.mails.link.soon");
        return ATTENDEE;
    }

    @PostMapping("/failing-address")
    String noteFailing(@PathVariable String slug, @PathVariable String reference, RedirectAttributes flash) {
        troubles.noteFailing(address(slug, reference), audit.actor());
        audit.record("noted that mails come back", reference);
        flash.addFlashAttribute("saved", "registration.mails.noted");
        return ATTENDEE;
    }

    @PostMapping("/working-address")
    String noteWorking(@PathVariable String slug, @PathVariable String reference, RedirectAttributes flash) {
        troubles.noteWorking(address(slug, reference));
        audit.record("noted that mails arrive", reference);
        flash.addFlashAttribute("saved", "registration.mails.noted");
        return ATTENDEE;
    }

    private EmailAddress address(String slug, String reference) {
        @Nullable
        EmailAddress address =
                desk.get(seminars.anyBySlug(slug).id(), reference).answers().email();
        if (address == null) {
            throw new NotFoundException("address of " + reference);
        }
        return address;
    }
}
