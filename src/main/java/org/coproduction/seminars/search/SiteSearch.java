package org.coproduction.seminars.search;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.search.SearchAnswer.Similar;
import org.coproduction.seminars.site.Pagination;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the public may see. */
@Service
public class SiteSearch {

    private static final int PAGE = 10;

    private final FreshIndex fresh;
    private final Clock clock;

    SiteSearch(FreshIndex fresh, Clock clock) {
        this.fresh = fresh;
        this.clock = clock;
    }

    /**
     * Among what is committed.
     *
     * @param typed anything at all
     * @param page from 1
     */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public SearchAnswer search(String typed, int page) {
        SearchIndex index = fresh.get();
        Question question =
                new Question(typed, index, new SimilarWords(index.searcher().getIndexReader()));
        if (question.isEmpty()) {
            return new SearchAnswer(false, Pagination.of(1, PAGE, 0), List.of(), List.of(), false);
        }
        long today = UkTime.today(clock).toEpochDay();
        Query strict = question.query(true, today);
        boolean some = index.count(strict) == 0;
        return answer(index, question, some ? question.query(false, today) : strict, some, page);
    }

    private static SearchAnswer answer(SearchIndex index, Question question, Query query, boolean some, int page) {
        Pagination pages = Pagination.of(page, PAGE, index.count(query));
        Snippets snippets = new Snippets(query);
        List<SearchHit> hits = index.find(query, (pages.number() - 1) * PAGE, PAGE).stream()
                .map(found -> hit(found, snippets))
                .toList();
        List<Similar> similar = question.similar().entrySet().stream()
                .map(entry -> new Similar(entry.getKey(), entry.getValue()))
                .toList();
        return new SearchAnswer(true, pages, hits, similar, some && !hits.isEmpty());
    }

    private static SearchHit hit(IndexedEntry found, Snippets snippets) {
        SearchEntry entry = found.entry();
        String text = Stream.of(entry.summary(), found.text(), String.join(", ", entry.keywords()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        return new SearchHit(
                entry.kind(), snippets.whole(entry.title()), entry.path(), entry.when(), snippets.around(text));
    }
}
