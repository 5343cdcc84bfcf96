package org.coproduction.seminars.programme.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.SafeHtml;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.AccessContact;
import org.coproduction.seminars.programme.AccessFact;
import org.coproduction.seminars.programme.AccessKind;
import org.coproduction.seminars.programme.AccessState;
import org.coproduction.seminars.programme.SeminarDetails;
import org.coproduction.seminars.programme.VenueBook;
import org.coproduction.seminars.programme.VenueDetails;
import org.coproduction.seminars.programme.web.AccessView.Line;
import org.coproduction.seminars.site.ContactWay;
import org.coproduction.seminars.site.Glossary;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is known of a building and what is arranged for the day. */
@Component
class AccessViews {

    private final VenueBook venues;
    private final MarkdownRenderer markdown;
    private final Glossary glossary;

    AccessViews(VenueBook venues, MarkdownRenderer markdown, Glossary glossary) {
        this.venues = venues;
        this.markdown = markdown;
        this.glossary = glossary;
    }

    /** Words of the glossary in what the seminar’s page says about it. */
    List<Glossary.Entry> explained(SeminarDetails seminar) {
        return glossary.usedIn(
                new Markdown(seminar.title() + "\n" + seminar.summary()),
                seminar.text(),
                seminar.afterwards(),
                seminar.topics());
    }

    AccessView of(SeminarDetails seminar) {
        VenueDetails venue = seminar.needsRoom() ? venue(seminar.guidance().venueId()) : null;
        List<AccessKind> kinds = kinds(seminar, venue);
        return new AccessView(
                venue == null ? null : venue.name(),
                lines(kinds, seminar, venue, state -> state == AccessState.YES || state == AccessState.PARTLY),
                lines(kinds, seminar, venue, state -> state == AccessState.NO),
                kinds.stream()
                        .filter(kind -> fact(kind, seminar, venue).state() == AccessState.UNKNOWN)
                        .map(AccessKind::label)
                        .toList(),
                venue == null ? SafeHtml.EMPTY : markdown.render(venue.notAccessible()),
                markdown.render(seminar.access()),
                ways(seminar.guidance().contact()),
                seminar.guidance().interpretersBy() == null
                        ? null
                        : UkTime.date(seminar.guidance().interpretersBy()),
                venue != null && venue.fact(AccessKind.QUIET_ROOM).state() == AccessState.YES);
    }

    private @Nullable VenueDetails venue(@Nullable Long id) {
        return id == null ? null : venues.find(id).map(found -> found.details()).orElse(null);
    }

    /** What matters: of the building if there is one, of food if people come to it, the rest always. */
    private static List<AccessKind> kinds(SeminarDetails seminar, @Nullable VenueDetails venue) {
        return Arrays.stream(AccessKind.values())
                .filter(kind -> kind.isOfBuilding() ? venue != null : kind.isAlsoOnline() || seminar.needsRoom())
                .toList();
    }

    private static List<Line> lines(
            List<AccessKind> kinds,
            SeminarDetails seminar,
            @Nullable VenueDetails venue,
            Predicate<AccessState> wanted) {
        return kinds.stream()
                .filter(kind -> wanted.test(fact(kind, seminar, venue).state()))
                .map(kind -> line(kind, fact(kind, seminar, venue)))
                .toList();
    }

    private static Line line(AccessKind kind, AccessFact fact) {
        return new Line(kind.label(), fact.state(), fact.words());
    }

    private static AccessFact fact(AccessKind kind, SeminarDetails seminar, @Nullable VenueDetails venue) {
        if (!kind.isOfBuilding()) {
            return seminar.fact(kind);
        }
        return venue == null ? AccessFact.UNKNOWN : venue.fact(kind);
    }

    private static List<ContactWay> ways(AccessContact contact) {
        List<ContactWay> ways = new ArrayList<>();
        add(ways, "who", contact.name(), null);
        add(ways, "phone", contact.phone(), "tel:" + ContactWay.dialled(contact.phone()));
        add(ways, "text", contact.text(), "sms:" + ContactWay.dialled(contact.text()));
        add(ways, "email", contact.email(), "mailto:" + contact.email());
        return List.copyOf(ways);
    }

    private static void add(List<ContactWay> ways, String label, String value, @Nullable String href) {
        if (!value.isBlank()) {
            ways.add(new ContactWay("site.contact." + label, value, href));
        }
    }

    SafeHtml html(Markdown text) {
        return markdown.render(text);
    }
}
