package org.coproduction.seminars.accessrequest.web;

import java.util.List;
import org.coproduction.seminars.accessrequest.RequestFilter;
import org.coproduction.seminars.accessrequest.RequestList;
import org.coproduction.seminars.accessrequest.RequestRow;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.site.Pagination;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of what is to be arranged; one of them: {@link RequestController}. */
@Controller
class RequestListController {

    private static final int PAGE_SIZE = 50;
    private static final String PATH = "/admin/access-requests";

    private final RequestList list;
    private final RequestQueries queries;
    private final RequestLines lines;

    RequestListController(RequestList list, RequestQueries queries, RequestLines lines) {
        this.list = list;
        this.queries = queries;
        this.lines = lines;
    }

    @GetMapping(PATH)
    String list(
            @ModelAttribute("query") RequestQuery query,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal StaffMember staff,
            Model model) {
        RequestFilter filter = queries.filter(query, staff);
        Pagination pages = Pagination.of(page, PAGE_SIZE, list.count(filter));
        List<RequestRow> rows = list.page(filter, pages);
        if (!rows.isEmpty()) {
            list.recordReading(query.seminar.isEmpty() ? query.showName() : query.showName() + " – " + query.seminar);
        }
        queries.addTo(model);
        model.addAttribute("pages", pages);
        model.addAttribute("address", query.address(PATH));
        model.addAttribute("requests", lines.of(rows));
        return "admin/accessrequest/list";
    }
}
