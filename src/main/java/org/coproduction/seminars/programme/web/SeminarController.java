package org.coproduction.seminars.programme.web;

import java.util.List;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.SiteLinks;
import org.coproduction.seminars.site.web.Crumb;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public pages of seminars; editors’ pages: {@link SeminarAdminController}. */
@Controller
class SeminarController {

    private final SeminarCatalogue catalogue;
    private final SeminarCards cards;
    private final SeminarPages pages;
    private final Words words;
    private final SiteLinks links;

    SeminarController(
            SeminarCatalogue catalogue, SeminarCards cards, SeminarPages pages, Words words, SiteLinks links) {
        this.catalogue = catalogue;
        this.cards = cards;
        this.pages = pages;
        this.words = words;
        this.links = links;
    }

    @GetMapping("/seminars")
    String all(Model model) {
        model.addAttribute("seminars", cards.published());
        model.addAttribute("subscription", links.subscriptionTo("/seminars.ics"));
        return "programme/list";
    }

    @GetMapping("/seminars/{slug}")
    String one(@PathVariable String slug, Model model) {
        SeminarFacts seminar = catalogue.bySlug(slug);
        model.addAttribute("page", pages.of(seminar));
        model.addAttribute("description", seminar.summary());
        model.addAttribute(
                "crumbs",
                List.of(new Crumb(words.get("programme.menu.public"), "/seminars"), Crumb.here(seminar.title())));
        return "programme/seminar";
    }
}
