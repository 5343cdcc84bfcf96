package org.coproduction.seminars.programme.web;

import java.util.List;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.web.Crumb;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Other ways to read a seminar’s page: Easy Read, large print, and what editors see before it is public. */
@Controller
class SeminarReadingController {

    private final SeminarCatalogue catalogue;
    private final SeminarPages pages;
    private final EasyReadPages easyRead;
    private final Words words;

    SeminarReadingController(SeminarCatalogue catalogue, SeminarPages pages, EasyReadPages easyRead, Words words) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.easyRead = easyRead;
        this.words = words;
    }

    @GetMapping("/seminars/{slug}/easy-read")
    String easyRead(@PathVariable String slug, Model model) {
        SeminarFacts seminar = catalogue.bySlug(slug);
        model.addAttribute("seminar", seminar);
        model.addAttribute("easy", easyRead.of(seminar));
        model.addAttribute("crumbs", crumbs(seminar, "programme.easy.crumb"));
        return "programme/easy-read";
    }

    @GetMapping(path = "/seminars/{slug}", params = "print=large")
    String largePrint(@PathVariable String slug, Model model) {
        SeminarFacts seminar = catalogue.bySlug(slug);
        model.addAttribute("page", pages.of(seminar));
        model.addAttribute("bodyClass", "large-print");
        model.addAttribute("crumbs", crumbs(seminar, "programme.print.crumb"));
        return "programme/large-print";
    }

    /** As the public will see it. */
    @GetMapping("/admin/seminars/{slug}/preview")
    String preview(@PathVariable String slug, Model model) {
        SeminarFacts seminar = catalogue.anyBySlug(slug);
        model.addAttribute("page", pages.of(seminar));
        model.addAttribute("preview", true);
        return "programme/seminar";
    }

    private List<Crumb> crumbs(SeminarFacts seminar, String here) {
        return List.of(
                new Crumb(words.get("programme.menu.public"), "/seminars"),
                new Crumb(seminar.title(), seminar.path()),
                Crumb.here(words.get(here)));
    }
}
