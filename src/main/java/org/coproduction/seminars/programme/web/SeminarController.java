package org.coproduction.seminars.programme.web;

import java.util.Map;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
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
    private final SeminarHeads heads;
    private final TalkCitations citations;

    SeminarController(
            SeminarCatalogue catalogue,
            SeminarCards cards,
            SeminarPages pages,
            SeminarHeads heads,
            TalkCitations citations) {
        this.catalogue = catalogue;
        this.cards = cards;
        this.pages = pages;
        this.heads = heads;
        this.citations = citations;
    }

    @GetMapping("/seminars")
    String all(Model model) {
        model.addAttribute("seminars", cards.published());
        model.addAttribute("subscription", heads.subscription());
        model.addAttribute("meta", heads.list());
        return "programme/list";
    }

    @GetMapping("/seminars/{slug}")
    String one(@PathVariable String slug, Model model) {
        SeminarFacts seminar = catalogue.bySlug(slug);
        SeminarPage page = pages.of(seminar);
        model.addAttribute("page", page);
        model.addAttribute("meta", heads.of(seminar, page));
        model.addAttribute("quotations", page.isOver() ? citations.quotations(seminar, page.programme()) : Map.of());
        model.addAttribute("description", seminar.summary());
        model.addAttribute("crumbs", heads.crumbs(seminar));
        return "programme/seminar";
    }
}
