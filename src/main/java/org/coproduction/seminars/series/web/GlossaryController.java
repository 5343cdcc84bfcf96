package org.coproduction.seminars.series.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.seminars.common.SafeHtml;
import org.coproduction.seminars.series.SeriesGlossary;
import org.coproduction.seminars.series.StoredTerm;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.coproduction.seminars.site.MovedException;
import org.coproduction.seminars.site.web.Crumb;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public page of all words; editors’ pages: {@link GlossaryAdminController}. */
@Controller
class GlossaryController {

    private final SeriesGlossary glossary;
    private final MarkdownRenderer markdown;
    private final Words words;

    GlossaryController(SeriesGlossary glossary, MarkdownRenderer markdown, Words words) {
        this.glossary = glossary;
        this.markdown = markdown;
        this.words = words;
    }

    @GetMapping("/glossary")
    String all(Model model) {
        model.addAttribute("letters", byLetter(glossary.all()));
        model.addAttribute("description", words.get("series.glossary.intro"));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.get("series.about.title"), "/about"),
                        Crumb.here(words.get("series.glossary.title"))));
        return "series/glossary";
    }

    /** Where the words were, as a further page, before they had a page of their own. */
    @GetMapping("/about/glossary")
    void before() {
        throw new MovedException("/glossary");
    }

    private Map<String, List<Meaning>> byLetter(List<StoredTerm> terms) {
        return terms.stream()
                .map(term -> new Meaning(
                        term.details().slug().text(),
                        term.details().term(),
                        markdown.render(term.details().meaning())))
                .collect(Collectors.groupingBy(Meaning::letter, LinkedHashMap::new, Collectors.toList()));
    }

    /** @param anchor its place on the page */
    record Meaning(String anchor, String term, SafeHtml meaning) {

        String letter() {
            return term.substring(0, term.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK);
        }
    }
}
