package org.coproduction.seminars.home.web;

import org.coproduction.seminars.programme.web.SeminarCards;
import org.coproduction.seminars.series.SeriesOffice;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is, what is next, whether I can come. */
@Controller
class HomeController {

    private static final int OTHER_SEMINARS = 3;

    private final SeriesOffice series;
    private final HomeLists lists;
    private final MarkdownRenderer markdown;

    HomeController(SeriesOffice series, HomeLists lists, MarkdownRenderer markdown) {
        this.series = series;
        this.lists = lists;
        this.markdown = markdown;
    }

    @GetMapping("/")
    String home(Model model) {
        var settings = series.settings();
        SeminarCards.Lists seminars = lists.seminars();
        model.addAttribute("description", settings.strapline());
        model.addAttribute("intro", markdown.render(settings.homeIntro()));
        model.addAttribute("whoCanCome", markdown.render(settings.whoCanCome()));
        model.addAttribute("next", seminars.upcoming().stream().findFirst().orElse(null));
        model.addAttribute(
                "others",
                seminars.upcoming().stream().skip(1).limit(OTHER_SEMINARS).toList());
        model.addAttribute("past", seminars.past());
        model.addAttribute("posts", lists.posts());
        model.addAttribute("partners", lists.partners());
        return "home/home";
    }
}
