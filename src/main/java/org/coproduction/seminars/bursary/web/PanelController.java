package org.coproduction.seminars.bursary.web;

import java.util.Map;
import org.coproduction.seminars.bursary.ApplicationFilter;
import org.coproduction.seminars.bursary.BursaryPanel;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.Pagination;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The panel’s list of applications; one of them: {@link DecisionController}. */
@Controller
class PanelController {

    private static final int PAGE_SIZE = 50;
    private static final String PATH = "/admin/bursaries";

    private final BursaryPanel panel;
    private final ApplicationQueries queries;
    private final SchemeChoices schemes;

    PanelController(BursaryPanel panel, ApplicationQueries queries, SchemeChoices schemes) {
        this.panel = panel;
        this.queries = queries;
        this.schemes = schemes;
    }

    @GetMapping(PATH)
    String list(
            @ModelAttribute("query") ApplicationQuery query, @RequestParam(defaultValue = "1") int page, Model model) {
        ApplicationFilter filter = queries.filter(query);
        Pagination pages = Pagination.of(page, PAGE_SIZE, panel.count(filter));
        Map<Long, SeminarFacts> seminars = schemes.byId();
        queries.addTo(model);
        model.addAttribute("pages", pages);
        model.addAttribute("address", query.address(PATH));
        model.addAttribute("csv", query.address(PATH + ".csv"));
        model.addAttribute("xlsx", query.address(PATH + ".xlsx"));
        model.addAttribute("sums", SumLine.of(panel.sums(), seminars));
        model.addAttribute(
                "applications",
                panel.page(filter, pages).stream()
                        .map(row -> ApplicationLine.of(row, seminars))
                        .toList());
        return "admin/bursary/list";
    }
}
