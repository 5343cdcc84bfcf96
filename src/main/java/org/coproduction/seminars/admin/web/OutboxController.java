package org.coproduction.seminars.admin.web;

import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.admin.OutboxSight;
import org.coproduction.seminars.admin.OutboxTopics;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.mail.OutboxDesk;
import org.coproduction.seminars.mail.OutboxFilter;
import org.coproduction.seminars.mail.OutboxState;
import org.coproduction.seminars.mail.StoredMail;
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

/** What was mailed to whom, and what did not arrive; what can be done about it: {@link OutboxActionController}. */
@Controller
@RequestMapping("/admin/outbox")
class OutboxController {

    private static final int PAGE_SIZE = 50;

    private final OutboxDesk outbox;
    private final OutboxSight sight;
    private final List<OutboxTopics> topics;
    private final Words words;

    OutboxController(OutboxDesk outbox, OutboxSight sight, List<OutboxTopics> topics, Words words) {
        this.outbox = outbox;
        this.sight = sight;
        this.topics = topics;
        this.words = words;
    }

    @ModelAttribute("hasServer")
    boolean hasServer() {
        return outbox.hasServer();
    }

    @GetMapping
    String list(@ModelAttribute("query") OutboxQuery query, Model model) {
        OutboxFilter filter = query.filter().without(sight.hiddenAreas());
        long found = outbox.count(filter);
        Pagination pages = Pagination.of(query.page, PAGE_SIZE, found);
        model.addAttribute("states", states());
        model.addAttribute("topics", topics());
        model.addAttribute("found", found);
        model.addAttribute("pages", pages);
        model.addAttribute("address", query.address());
        model.addAttribute("waiting", outbox.count(OutboxState.WAITING));
        model.addAttribute("held", outbox.count(OutboxState.HELD));
        model.addAttribute("failures", outbox.count(OutboxState.FAILED));
        model.addAttribute(
                "mails",
                outbox.page(filter, pages).stream()
                        .map(mail -> MailView.of(mail, false))
                        .toList());
        return "admin/mail/list";
    }

    private List<Option> states() {
        return Arrays.stream(OutboxState.values())
                .map(state -> new Option(state.name(), words.get(MailView.label(state))))
                .toList();
    }

    private List<Option> topics() {
        return topics.stream()
                .flatMap(source -> source.topics().stream())
                .map(topic -> new Option(topic.key(), topic.label()))
                .toList();
    }

    /** While nothing is sent, private links can be followed from here: a link opens what somebody told us. */
    @GetMapping("/{id}")
    String mail(@PathVariable long id, @AuthenticationPrincipal StaffMember staff, Model model) {
        boolean withSecrets = staff.has(Right.ADMINISTRATION) && !outbox.hasServer();
        StoredMail mail = outbox.get(id);
        sight.require(mail);
        model.addAttribute("mail", MailView.of(mail, withSecrets));
        model.addAttribute("withSecrets", withSecrets);
        return "admin/mail/mail";
    }
}
