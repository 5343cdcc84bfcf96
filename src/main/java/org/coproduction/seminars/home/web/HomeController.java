package org.coproduction.seminars.home.web;

import org.coproduction.seminars.programme.web.SeriesThing;
import org.coproduction.seminars.series.SeriesOffice;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.coproduction.seminars.site.web.PageMeta;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is, what is next, whether I can come. */
@Controller
class HomeController {

    private final SeriesOffice series;
    private final HomeLists lists;
    private final FirstVisit firstVisit;
    private final SeriesThing seriesThing;
    private final MarkdownRenderer markdown;

    HomeController(
            SeriesOffice series,
            HomeLists lists,
            FirstVisit firstVisit,
            SeriesThing seriesThing,
            MarkdownRenderer markdown) {
        this.series = series;
        this.lists = lists;
        this.firstVisit = firstVisit;
        this.seriesThing = seriesThing;
        this.markdown = markdown;
    }

    @GetMapping("/")
    String home(Model model) {
        var settings = series.settings();
        model.addAttribute("description", settings.strapline().isEmpty() ? null : settings.strapline());
        model.addAttribute("meta", PageMeta.page().thing(seriesThing.whole()));
        model.addAttribute("intro", markdown.render(settings.homeIntro()));
        model.addAttribute("whoCanCome", markdown.render(settings.whoCanCome()));
        model.addAttribute("whatToExpect", firstVisit.whatToExpect());
        model.addAttribute("easyRead", firstVisit.easyRead());
        lists.show(model);
        return "home/home";
    }
}
