package org.coproduction.seminars.partner;

import java.time.Instant;
import java.util.List;
import org.coproduction.seminars.search.SearchEntry;
import org.coproduction.seminars.search.SearchSource;
import org.springframework.stereotype.Component;

/** Lets the public find partner organisations. */
@Component
class PartnerSearch implements SearchSource {

    private final Partners partners;

    PartnerSearch(Partners partners) {
        this.partners = partners;
    }

    @Override
    public List<SearchEntry> entries(Instant now) {
        return partners.findAllByOrderByPositionAscNameAscIdAsc().stream()
                .map(StoredPartner::of)
                .map(PartnerSearch::entry)
                .toList();
    }

    private static SearchEntry entry(StoredPartner stored) {
        PartnerDetails partner = stored.details();
        return SearchEntry.of("partner.search.kind", partner.name(), stored.path())
                .keywords(List.of(partner.initials()))
                .texts(List.of(partner.text()));
    }
}
