package org.coproduction.seminars.admin.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coproduction.seminars.privacy.Retention;
import org.coproduction.seminars.privacy.RetentionNotice;
import org.coproduction.seminars.privacy.RetentionRule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is going to be deleted by itself, and how much of it soon. */
@Controller
class RetentionController {

    private static final Duration SOON = Duration.ofDays(30);

    private final Retention retention;
    private final RetentionNotice notice;
    private final Clock clock;

    RetentionController(Retention retention, RetentionNotice notice, Clock clock) {
        this.retention = retention;
        this.notice = notice;
        this.clock = clock;
    }

    @GetMapping("/admin/retention")
    String plan(Model model) {
        Instant now = clock.instant();
        List<Row> rows = retention.rules().stream().map(rule -> row(rule, now)).toList();
        model.addAttribute("rows", rows);
        return "admin/audit/retention";
    }

    private Row row(RetentionRule rule, Instant now) {
        return new Row(
                notice.what(rule), notice.until(rule), rule.countExpired(now), rule.countExpired(now.plus(SOON)));
    }

    /** @param soon those that are due now among them */
    record Row(String what, String until, long now, long soon) {}
}
