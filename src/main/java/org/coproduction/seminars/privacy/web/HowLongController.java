package org.coproduction.seminars.privacy.web;

import java.util.List;
import org.coproduction.seminars.privacy.Retention;
import org.coproduction.seminars.privacy.RetentionNotice;
import org.coproduction.seminars.site.web.Crumb;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How long we keep what, from the rules by which it is deleted. */
@Controller
class HowLongController {

    private final Retention retention;
    private final RetentionNotice notice;
    private final Words words;

    HowLongController(Retention retention, RetentionNotice notice, Words words) {
        this.retention = retention;
        this.notice = notice;
        this.words = words;
    }

    @GetMapping("/privacy/how-long")
    String howLong(Model model) {
        model.addAttribute(
                "rows",
                retention.rules().stream()
                        .map(rule -> new Row(notice.what(rule), notice.until(rule)))
                        .toList());
        model.addAttribute("description", words.get("privacy.howLong.lead"));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.get("privacy.title"), "/privacy"),
                        Crumb.here(words.get("privacy.howLong.title"))));
        return "privacy/how-long";
    }

    record Row(String what, String until) {}
}
