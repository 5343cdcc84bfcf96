package org.coproduction.seminars.series.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.series.SeriesOffice;
import org.coproduction.seminars.series.SeriesPages;
import org.coproduction.seminars.series.SeriesSettings;
import org.coproduction.seminars.series.StoredPage;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.coproduction.seminars.site.MovedException;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.web.Crumb;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The series in words: overview, further pages, contact; editors’ pages: {@link PageAdminController}. */
@Controller
class AboutController {

    private final SeriesOffice office;
    private final SeriesPages pages;
    private final MarkdownRenderer markdown;
    private final AboutHeads heads;
    private final Words words;

    AboutController(SeriesOffice office, SeriesPages pages, MarkdownRenderer markdown, AboutHeads heads, Words words) {
        this.office = office;
        this.pages = pages;
        this.markdown = markdown;
        this.heads = heads;
        this.words = words;
    }

    @GetMapping("/about")
    String about(Model model) {
        SeriesSettings settings = office.settings();
        model.addAttribute("overview", markdown.render(settings.overview()));
        model.addAttribute("whoCanCome", markdown.render(settings.whoCanCome()));
        model.addAttribute("period", period(settings.startsOn(), settings.endsOn()));
        model.addAttribute("pages", pages.about());
        model.addAttribute("description", settings.strapline());
        return "series/about";
    }

    private @Nullable String period(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start == null || end == null
                ? null
                : words.get(
                        "series.about.period", UkTime.month(YearMonth.from(start)), UkTime.month(YearMonth.from(end)));
    }

    @GetMapping("/about/{slug}")
    String page(@PathVariable String slug, Model model) {
        StoredPage page = pages.bySlug(slug);
        String path = page.details().path();
        if (!path.equals("/about/" + slug)) {
            throw new MovedException(path);
        }
        model.addAttribute("meta", heads.of(page));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.get("series.about.title"), "/about"),
                        Crumb.here(page.details().title())));
        return show(PageView.of(page, markdown), model);
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        return show(fixed("accessibility", "series.accessibility.title"), model);
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        model.addAttribute("howLong", true);
        return show(fixed("privacy", "series.privacy.title"), model);
    }

    @GetMapping("/easy-read")
    String easyRead(Model model) {
        return show(PageView.of(pages.bySlug("easy-read"), markdown), model);
    }

    /** Linked from every page, so it answers even before somebody has written it. */
    private PageView fixed(String slug, String title) {
        try {
            return PageView.of(pages.bySlug(slug), markdown);
        } catch (NotFoundException unwritten) {
            return PageView.unwritten(words.get(title));
        }
    }

    private static String show(PageView page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("description", page.summary().isEmpty() ? null : page.summary());
        return "series/page";
    }

    @GetMapping("/contact")
    String contact(Model model) {
        SeriesSettings settings = office.settings();
        model.addAttribute("accessHelp", markdown.render(settings.accessHelp()));
        model.addAttribute("contact", markdown.render(settings.contact()));
        return "series/contact";
    }
}
