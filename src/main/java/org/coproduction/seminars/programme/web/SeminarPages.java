package org.coproduction.seminars.programme.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.Guidance;
import org.coproduction.seminars.programme.RelatedItem;
import org.coproduction.seminars.programme.SeminarDetails;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.coproduction.seminars.programme.SeminarStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a seminar’s page shows, from this module and from those that plug into it. */
@Component
class SeminarPages {

    private final SeminarOffice office;
    private final SeminarCards cards;
    private final ProgrammeView programme;
    private final SeminarSurroundings surroundings;
    private final AccessViews access;

    SeminarPages(
            SeminarOffice office,
            SeminarCards cards,
            ProgrammeView programme,
            SeminarSurroundings surroundings,
            AccessViews access) {
        this.office = office;
        this.cards = cards;
        this.programme = programme;
        this.surroundings = surroundings;
        this.access = access;
    }

    SeminarPage of(SeminarFacts seminar) {
        SeminarDetails details = office.get(seminar.slug()).details();
        List<RelatedItem> related = surroundings.relatedTo(seminar.id());
        List<RelatedItem> materials = of(RelatedItem.Kind.MATERIAL, related);
        List<SessionView> sessions = programme.of(seminar.id(), materials);
        List<SeminarCard> neighbours = allCards();
        SeminarCard card = cards.card(seminar);
        return new SeminarPage(
                card,
                PageState.of(seminar, card.phase(), taken(seminar)),
                seminar.slug(),
                details.venue().address(),
                seminar.date().knownDay() != null,
                seminar.status() == SeminarStatus.MOVED_ONLINE,
                seminar.isHeldOnline() || seminar.format().isOnline(),
                doorsOpen(sessions),
                inWords(seminar.registrationOpensOn()),
                inWords(seminar.registrationClosesOn()),
                cards.isOver(details.guidance().materialsBy())
                        ? null
                        : inWords(details.guidance().materialsBy()),
                !details.easyRead().isBlank(),
                texts(details),
                access.of(details),
                sessions,
                programme.speakers(sessions),
                surroundings.hosts(details.hosts()),
                materials,
                of(RelatedItem.Kind.POST, related),
                of(RelatedItem.Kind.BURSARY, related),
                surroundings.citation(seminar),
                access.explained(details),
                neighbour(neighbours, seminar.number() - 1),
                neighbour(neighbours, seminar.number() + 1));
    }

    private Taken taken(SeminarFacts seminar) {
        return cards.taken(List.of(seminar.id())).getOrDefault(seminar.id(), Taken.NONE);
    }

    private SeminarTexts texts(SeminarDetails details) {
        Guidance guidance = details.guidance();
        return new SeminarTexts(
                access.html(details.text()),
                access.html(new Markdown(guidance.whoFor())),
                access.html(details.afterwards()),
                access.html(details.topics()),
                access.html(new Markdown(guidance.online())),
                guidance.changeNote(),
                guidance.listener());
    }

    private static @Nullable String doorsOpen(List<SessionView> sessions) {
        return sessions.stream()
                .filter(SessionView::arrival)
                .map(SessionView::dateTime)
                .filter(Objects::nonNull)
                .min(LocalTime::compareTo)
                .map(UkTime::time)
                .orElse(null);
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
}
