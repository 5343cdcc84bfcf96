package org.coproduction.seminars.programme.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.partner.PartnerRegister;
import org.coproduction.seminars.partner.StoredPartner;
import org.coproduction.seminars.programme.RelatedItem;
import org.coproduction.seminars.programme.RelatedToSeminar;
import org.coproduction.seminars.programme.SeminarDetails;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a seminar’s page shows, from this module and from those that plug into it. */
@Component
class SeminarPages {

    private final SeminarOffice office;
    private final SeminarCards cards;
    private final ProgrammeView programme;
    private final Surroundings surroundings;
    private final MarkdownRenderer markdown;

    SeminarPages(
            SeminarOffice office,
            SeminarCards cards,
            ProgrammeView programme,
            Surroundings surroundings,
            MarkdownRenderer markdown) {
        this.office = office;
        this.cards = cards;
        this.programme = programme;
        this.surroundings = surroundings;
        this.markdown = markdown;
    }

    SeminarPage of(SeminarFacts seminar) {
        SeminarDetails details = office.get(seminar.slug()).details();
        List<SessionView> sessions = programme.of(seminar.id());
        List<RelatedItem> related = surroundings.relatedTo(seminar.id());
        List<SeminarCard> neighbours = allCards();
        return new SeminarPage(
                cards.card(seminar),
                seminar.slug(),
                details.venue().address(),
                seminar.date().knownDay() != null,
                seminar.status() == SeminarStatus.MOVED_ONLINE,
                inWords(seminar.registrationOpensOn()),
                inWords(seminar.registrationClosesOn()),
                markdown.render(details.text()),
                markdown.render(details.afterwards()),
                markdown.render(details.topics()),
                markdown.render(details.access()),
                markdown.render(details.easyRead()),
                sessions,
                ProgrammeView.speakers(sessions),
                surroundings.hosts(details.hosts()),
                of(RelatedItem.Kind.MATERIAL, related),
                of(RelatedItem.Kind.POST, related),
                of(RelatedItem.Kind.BURSARY, related),
                neighbour(neighbours, seminar.number() - 1),
                neighbour(neighbours, seminar.number() + 1));
    }

    private List<SeminarCard> allCards() {
        SeminarCards.Lists lists = cards.published();
        return Stream.concat(lists.past().stream(), lists.upcoming().stream()).toList();
    }

    private static @Nullable SeminarCard neighbour(List<SeminarCard> all, int number) {
        return all.stream().filter(card -> card.number() == number).findFirst().orElse(null);
    }

    private static @Nullable String inWords(@Nullable LocalDate date) {
        return date == null ? null : UkTime.date(date);
    }

    private static List<RelatedItem> of(RelatedItem.Kind kind, List<RelatedItem> related) {
        return related.stream().filter(item -> item.kind() == kind).toList();
    }

    /** What belongs to a seminar without being part of it. */
    @Component
    static class Surroundings {

        private final List<RelatedToSeminar> sources;
        private final PartnerRegister partners;

        Surroundings(List<RelatedToSeminar> sources, PartnerRegister partners) {
            this.sources = sources;
            this.partners = partners;
        }

        List<RelatedItem> relatedTo(long seminarId) {
            return sources.stream()
                    .flatMap(source -> source.relatedTo(seminarId).stream())
                    .toList();
        }

        List<String> hosts(List<Long> partnerIds) {
            return partners.all().stream()
                    .filter(partner -> partnerIds.contains(partner.id()))
                    .map(StoredPartner::details)
                    .map(partner -> partner.name())
                    .toList();
        }
    }
}
