package org.coproduction.seminars.correspondence.web;

import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.correspondence.MessageDesk;
import org.coproduction.seminars.correspondence.MessageRecipient;
import org.coproduction.seminars.correspondence.SentMessage;
import org.coproduction.seminars.mail.KeyedMail;
import org.coproduction.seminars.site.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Messages that were sent, and what became of each mail. */
@Controller
@RequestMapping("/admin/messages")
class SentMessageController {

    private static final int PAGE_SIZE = 50;

    private final MessageDesk desk;

    SentMessageController(MessageDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        Pagination pages = Pagination.of(page, PAGE_SIZE, desk.count());
        model.addAttribute("pages", pages);
        model.addAttribute("messages", desk.page(pages).stream().map(Line::of).toList());
        return "admin/correspondence/messages";
    }

    @GetMapping("/{id}")
    String message(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
        SentMessage message = desk.get(id);
        Pagination pages = Pagination.of(page, PAGE_SIZE, message.people());
        List<MessageRecipient> recipients = desk.recipients(id, pages);
        model.addAttribute("message", Line.of(message));
        model.addAttribute("text", message.text());
        model.addAttribute("pages", pages);
        model.addAttribute("recipients", recipients.stream().map(Recipient::of).toList());
        return "admin/correspondence/message";
    }

    record Line(long id, String subject, String audience, String writtenBy, String sentAt, long people, long written) {

        static Line of(SentMessage message) {
            return new Line(
                    message.id(),
                    message.text().subject(),
                    message.audience(),
                    message.writtenBy(),
                    UkTime.dateTime(message.sentAt()),
                    message.people(),
                    message.written());
        }
    }

    /** @param state message key */
    record Recipient(
            String name,
            String address,
            String state,
            String tone,
            @Nullable String href) {

        static Recipient of(MessageRecipient recipient) {
            KeyedMail mail = recipient.mail();
            if (mail != null) {
                return new Recipient(
                        recipient.name(),
                        recipient.address(),
                        "admin.outbox.state." + mail.state(),
                        mail.state().tone(),
                        "/admin/outbox/" + mail.id());
            }
            return recipient.written()
                    ? without("correspondence.message.notThere", "quiet", recipient)
                    : without("correspondence.message.notYet", "wait", recipient);
        }

        private static Recipient without(String state, String tone, MessageRecipient recipient) {
            return new Recipient(recipient.name(), recipient.address(), state, tone, null);
        }
    }
}
