package org.coproduction.seminars.registration.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.export.Column;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.AccessWish;
import org.coproduction.seminars.registration.Answers.Needs;
import org.coproduction.seminars.registration.Attendee;
import org.coproduction.seminars.registration.ContactWay;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The columns of the lists that name people. */
@Component
class PurposeColumns {

    /** What whoever greets people must know of; which of them it is, they need not. */
    private static final Set<AccessWish> ON_ARRIVAL = Set.of(
            AccessWish.STEP_FREE,
            AccessWish.WHEELCHAIR_SPACE,
            AccessWish.MET_AT_DOOR,
            AccessWish.PARKING,
            AccessWish.ASSISTANCE_DOG);

    private final Words words;

    PurposeColumns(Words words) {
        this.words = words;
    }

    /** @param sensitive whether it may say who needs help on arrival */
    List<Column<Attendee>> door(SeminarFacts seminar, boolean sensitive) {
        List<Column<Attendee>> columns = new ArrayList<>(List.of(
                text("name", attendee -> attendee.answers().name()),
                text("attendance", attendee -> attendance(attendee, seminar)),
                yesNo("supporter", attendee -> attendee.answers().supporter())));
        if (sensitive) {
            columns.add(yesNo(
                    "arrival", attendee -> needsHelpOnArrival(attendee.answers().needs())));
        }
        return columns;
    }

    List<Column<Attendee>> access(SeminarFacts seminar) {
        return List.of(
                text("name", attendee -> attendee.answers().name()),
                text("contactWays", attendee -> ways(attendee)),
                text("email", attendee -> email(attendee.answers().email())),
                text("phone", attendee -> attendee.answers().contact().phone()),
                text("postalAddress", attendee -> attendee.answers().contact().postalAddress()),
                text("attendance", attendee -> attendance(attendee, seminar)),
                yesNo("supporter", attendee -> attendee.answers().supporter()),
                text(
                        "secondSupporter",
                        attendee -> attendee.answers().attending().secondSupporter()),
                text("access", attendee -> wishes(attendee)),
                text("accessText", attendee -> attendee.answers().needs().accessText()),
                yesNo("emergencyHelp", attendee -> attendee.answers().needs().emergencyHelp()));
    }

    /** Only people who told of something that would help. */
    Iterator<Attendee> withNeeds(Iterable<Attendee> attendees) {
        return StreamSupport.stream(attendees.spliterator(), false)
                .filter(attendee -> hasNeeds(attendee))
                .iterator();
    }

    private static boolean hasNeeds(Attendee attendee) {
        Needs needs = attendee.answers().needs();
        return !needs.accessWishes().isEmpty()
                || !needs.accessText().isEmpty()
                || needs.emergencyHelp()
                || !attendee.answers().attending().secondSupporter().isEmpty();
    }

    private static boolean needsHelpOnArrival(Needs needs) {
        return needs.emergencyHelp() || needs.accessWishes().stream().anyMatch(ON_ARRIVAL::contains);
    }

    private String attendance(Attendee attendee, SeminarFacts seminar) {
        return words.get(attendee.way(seminar).label());
    }

    private static String email(@Nullable EmailAddress email) {
        return email == null ? "" : email.text();
    }

    private String ways(Attendee attendee) {
        return joined(attendee.answers().contact().ways().stream().map(ContactWay::label));
    }

    private String wishes(Attendee attendee) {
        return joined(attendee.answers().needs().accessWishes().stream().map(AccessWish::label));
    }

    private String joined(Stream<String> labels) {
        return labels.map(words::get).collect(Collectors.joining("; "));
    }

    private Column<Attendee> text(String title, Function<Attendee, String> value) {
        return Column.text(words.get("registration.column." + title), value::apply);
    }

    private Column<Attendee> yesNo(String title, Function<Attendee, Boolean> value) {
        return Column.yesNo(words.get("registration.column." + title), value::apply);
    }
}
