package org.coproduction.seminars.admin.web;

import org.coproduction.seminars.admin.AuditLine;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.site.Pagination;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what. */
@Controller
class AuditController {

    private static final int PAGE_SIZE = 100;

    private final AuditLog audit;

    AuditController(AuditLog audit) {
        this.audit = audit;
    }

    @GetMapping("/admin/audit")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        Pagination pages = Pagination.of(page, PAGE_SIZE, audit.count());
        model.addAttribute("pages", pages);
        model.addAttribute(
                "lines", audit.lines(pages).stream().map(AuditView::of).toList());
        return "admin/audit/list";
    }

    record AuditView(String when, String actor, String action, String subject) {

        static AuditView of(AuditLine line) {
            return new AuditView(UkTime.dateTime(line.happenedAt()), line.actor(), line.action(), line.subject());
        }
    }
}
