package org.coproduction.seminars.search.web;

import org.coproduction.seminars.search.SiteSearch;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The search page. */
@Controller
class SearchController {

    private final SiteSearch search;
    private final Words words;

    SearchController(SiteSearch search, Words words) {
        this.search = search;
        this.words = words;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        String typed = q.strip();
        model.addAttribute("unlisted", true);
        model.addAttribute("q", typed);
        model.addAttribute(
                "title", typed.isEmpty() ? words.get("search.title") : words.get("search.title.for", shortened(typed)));
        model.addAttribute("answer", search.search(typed, page));
        model.addAttribute("address", address(typed));
        return "search/results";
    }

    private static String shortened(String typed) {
        return typed.codePointCount(0, typed.length()) <= 60
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, 60)) + "…";
    }

    private static String address(String typed) {
        return UriComponentsBuilder.fromPath("/search")
                        .queryParam("q", "{q}")
                        .encode()
                        .build(typed)
                + "&";
    }
}
