package org.coproduction.seminars.admin.web;

import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.admin.OutboxSight;
import org.coproduction.seminars.mail.OutboxDesk;
import org.coproduction.seminars.mail.OutboxState;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending mails again, keeping them back, letting them go. */
@Controller
@RequestMapping("/admin/outbox")
class OutboxActionController {

    private static final String MAIL = "redirect:/admin/outbox/{id}";
    private static final String LIST_ADDRESS = "/admin/outbox";
    private static final String LIST = "redirect:" + LIST_ADDRESS;

    private final OutboxDesk outbox;
    private final OutboxSight sight;
    private final AuditLog audit;
    private final Words words;

    OutboxActionController(OutboxDesk outbox, OutboxSight sight, AuditLog audit, Words words) {
        this.outbox = outbox;
        this.sight = sight;
        this.audit = audit;
        this.words = words;
    }

    @ModelAttribute
    void requireSight(@PathVariable(required = false) @Nullable Long id) {
        if (id != null) {
            sight.require(outbox.get(id));
        }
    }

    @PostMapping("/{id}/sending")
    String sendAgain(@PathVariable long id, RedirectAttributes flash) {
        outbox.sendAgain(id);
        return done(id, "sent mail again", "admin.outbox.again", flash);
    }

    @PostMapping("/{id}/hold")
    String hold(@PathVariable long id, RedirectAttributes flash) {
        outbox.hold(id);
        boolean held = outbox.get(id).state() == OutboxState.HELD;
        return done(id, "held mail", held ? "admin.outbox.heldOne" : "admin.outbox.tooLate", flash);
    }

    @PostMapping("/{id}/release")
    String release(@PathVariable long id, RedirectAttributes flash) {
        outbox.release(id);
        return done(id, "released mail", "admin.outbox.released", flash);
    }

    @GetMapping("/{id}/withdrawal")
    String confirmWithdrawal(@PathVariable long id, Model model) {
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get("admin.outbox.withdraw.title", outbox.get(id).recipientName()),
                        List.of(words.get("admin.outbox.withdraw.consequence")),
                        "/admin/outbox/" + id + "/withdrawal",
                        "/admin/outbox/" + id,
                        words.get("admin.outbox.withdraw")));
        return Confirmation.VIEW;
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable long id, RedirectAttributes flash) {
        outbox.withdraw(id);
        boolean withdrawn = outbox.get(id).state() == OutboxState.WITHDRAWN;
        return done(id, "withdrew mail", withdrawn ? "admin.outbox.withdrawn" : "admin.outbox.tooLate", flash);
    }

    private String done(long id, String what, String saved, RedirectAttributes flash) {
        audit.record(what, outbox.get(id).subject());
        flash.addFlashAttribute("saved", saved);
        return MAIL;
    }

    @PostMapping("/hold")
    String holdAll(RedirectAttributes flash) {
        audit.record("held mails", outbox.holdAll() + " mails");
        flash.addFlashAttribute("saved", "admin.outbox.heldAll");
        return LIST + "?state=HELD";
    }

    @PostMapping("/release")
    String releaseAll(RedirectAttributes flash) {
        audit.record("released mails", outbox.releaseAll() + " mails");
        flash.addFlashAttribute("saved", "admin.outbox.releasedAll");
        return LIST;
    }

    @GetMapping("/sending")
    String confirmSendingAllAgain(Model model) {
        long failed = outbox.count(OutboxState.FAILED);
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get("admin.outbox.sendAllAgain.title", failed),
                        List.of(words.get("admin.outbox.sendAllAgain.consequence")),
                        "/admin/outbox/sending",
                        LIST_ADDRESS + "?state=FAILED",
                        words.get("admin.outbox.sendAllAgain", failed)));
        return Confirmation.VIEW;
    }

    @PostMapping("/sending")
    String sendAllAgain(RedirectAttributes flash) {
        audit.record("sent failed mails again", outbox.sendAllAgain() + " mails");
        flash.addFlashAttribute("saved", "admin.outbox.againAll");
        return LIST;
    }
}
