package org.coproduction.seminars.admin.web;

import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.mail.OutboxDesk;
import org.coproduction.seminars.mail.OutboxState;
import org.coproduction.seminars.site.Pagination;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was mailed to whom, and what did not arrive. */
@Controller
@RequestMapping("/admin/outbox")
class OutboxController {

    private static final int PAGE_SIZE = 50;

    private final OutboxDesk outbox;
    private final AuditLog audit;
    private final Words words;

    OutboxController(OutboxDesk outbox, AuditLog audit, Words words) {
        this.outbox = outbox;
        this.audit = audit;
        this.words = words;
    }

    @ModelAttribute("hasServer")
    boolean hasServer() {
        return outbox.hasServer();
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable OutboxState state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Pagination pages = Pagination.of(page, PAGE_SIZE, outbox.count(state));
        model.addAttribute("state", state == null ? "" : state.name());
        model.addAttribute("states", states());
        model.addAttribute("pages", pages);
        model.addAttribute(
                "mails",
                outbox.page(state, pages).stream()
                        .map(mail -> MailView.of(mail, false))
                        .toList());
        return "admin/mail/list";
    }

    private List<Option> states() {
        return Arrays.stream(OutboxState.values())
                .map(state -> new Option(state.name(), words.get(MailView.label(state))))
                .toList();
    }

    @GetMapping("/{id}")
    String mail(@PathVariable long id, @AuthenticationPrincipal StaffMember staff, Model model) {
        model.addAttribute("mail", MailView.of(outbox.get(id), staff.has(Right.ADMINISTRATION)));
        return "admin/mail/mail";
    }

    @PostMapping("/{id}/sending")
    String sendAgain(@PathVariable long id, RedirectAttributes flash) {
        outbox.sendAgain(id);
        audit.record("sent mail again", outbox.get(id).subject());
        flash.addFlashAttribute("saved", "admin.outbox.again");
        return "redirect:/admin/outbox/" + id;
    }
}
