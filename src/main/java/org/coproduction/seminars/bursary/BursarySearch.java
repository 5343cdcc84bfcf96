package org.coproduction.seminars.bursary;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.search.SearchEntry;
import org.coproduction.seminars.search.SearchSource;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Lets the public find the page of all bursaries; nothing of applications. */
@Component
class BursarySearch implements SearchSource {

    private final BursaryOffers offers;
    private final BursaryIntroduction introduction;
    private final Words words;

    BursarySearch(BursaryOffers offers, BursaryIntroduction introduction, Words words) {
        this.offers = offers;
        this.introduction = introduction;
        this.words = words;
    }

    @Override
    public List<SearchEntry> entries(Instant now) {
        List<Offer> all = offers.all();
        Stream<Markdown> covered = all.stream().map(offer -> offer.scheme().covers());
        return List.of(SearchEntry.of("bursary.search.kind", words.get("bursary.title"), "/bursaries")
                .keywords(all.stream()
                        .flatMap(offer -> Stream.of(
                                words.get(offer.scheme().group().label()),
                                offer.seminar().name()))
                        .distinct()
                        .toList())
                .texts(Stream.concat(Stream.of(introduction.get().text()), covered)
                        .distinct()
                        .toList()));
    }
}
