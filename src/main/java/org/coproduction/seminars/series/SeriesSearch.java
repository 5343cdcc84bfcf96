package org.coproduction.seminars.series;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.search.SearchEntry;
import org.coproduction.seminars.search.SearchSource;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Lets the public find what is said about the series as a whole, its further pages and the words it explains. */
@Component
class SeriesSearch implements SearchSource {

    private static final String PAGE = "series.search.page";

    private final SeriesOffice office;
    private final Pages pages;
    private final GlossaryTerms terms;
    private final Words words;

    SeriesSearch(SeriesOffice office, Pages pages, GlossaryTerms terms, Words words) {
        this.office = office;
        this.pages = pages;
        this.terms = terms;
        this.words = words;
    }

    @Override
    public List<SearchEntry> entries(Instant now) {
        SeriesSettings series = office.settings();
        Stream<SearchEntry> further =
                pages.published().stream().map(Page::details).map(SeriesSearch::page);
        Stream<SearchEntry> explained =
                terms.search("").stream().map(GlossaryTerm::details).map(SeriesSearch::word);
        return Stream.of(Stream.of(home(series), about(series), contact(series)), further, explained)
                .flatMap(entries -> entries)
                .toList();
    }

    private static SearchEntry home(SeriesSettings series) {
        return SearchEntry.of(PAGE, series.title(), "/")
                .summary(series.strapline())
                .texts(List.of(series.homeIntro(), series.whoCanCome()));
    }

    private SearchEntry about(SeriesSettings series) {
        return SearchEntry.of(PAGE, words.get("series.about.title"), "/about")
                .summary(series.strapline())
                .keywords(Stream.of(series.funder(), series.hashtag())
                        .filter(word -> !word.isEmpty())
                        .toList())
                .texts(List.of(series.overview(), series.whoCanCome()));
    }

    private SearchEntry contact(SeriesSettings series) {
        return SearchEntry.of(PAGE, words.get("series.contact.title"), "/contact")
                .summary(words.get("series.contact.intro"))
                .texts(List.of(series.accessHelp(), series.contact(), series.support()));
    }

    private static SearchEntry page(PageDetails page) {
        return SearchEntry.of(PAGE, page.title(), page.path())
                .summary(page.summary())
                .texts(List.of(page.body()));
    }

    private static SearchEntry word(TermDetails term) {
        return SearchEntry.of("series.search.word", term.term(), term.path())
                .keywords(term.otherWords())
                .texts(List.of(term.meaning()));
    }
}
