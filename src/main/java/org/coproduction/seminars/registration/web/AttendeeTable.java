package org.coproduction.seminars.registration.web;

import static org.coproduction.seminars.export.Column.dateTime;
import static org.coproduction.seminars.export.Column.number;
import static org.coproduction.seminars.export.Column.text;
import static org.coproduction.seminars.export.Column.yesNo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.export.Column;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.AccessWish;
import org.coproduction.seminars.registration.Answers.Contact;
import org.coproduction.seminars.registration.Answers.More;
import org.coproduction.seminars.registration.AskedQuestion;
import org.coproduction.seminars.registration.Attendee;
import org.coproduction.seminars.registration.ContactWay;
import org.coproduction.seminars.registration.GivenAnswer;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** The columns of the attendee list as a file. */
@Component
class AttendeeTable {

    private final Words words;

    AttendeeTable(Words words) {
        this.words = words;
    }

    /**
     * In the order of the form; header and rows of every file are made from this list.
     *
     * @param questions a column each, after the others
     */
    List<ListColumn> columns(SeminarFacts seminar, List<AskedQuestion> questions) {
        List<ListColumn> columns = new ArrayList<>(standing());
        columns.addAll(aboutYou());
        columns.addAll(takingPart(seminar));
        columns.addAll(needs());
        columns.addAll(more());
        Set<String> taken = new HashSet<>();
        columns.forEach(column -> taken.add(column.title()));
        questions.forEach(question -> columns.add(column(question, taken)));
        return columns;
    }

    /** Two questions may have the same words, but no two columns. */
    private static ListColumn column(AskedQuestion question, Set<String> taken) {
        String title = question.label();
        for (int number = 2; !taken.add(title); number++) {
            title = question.label() + " (" + number + ")";
        }
        ListColumn column = new ListColumn(
                "q" + question.id(),
                text(
                        title,
                        attendee -> attendee.answers().own().stream()
                                .filter(answer -> answer.questionId() == question.id())
                                .map(GivenAnswer::words)
                                .collect(Collectors.joining("; "))));
        return question.visibleTo() == null ? column : column.asSensitive();
    }

    private List<ListColumn> standing() {
        return List.of(
                words("reference", Attendee::reference),
                words("state", attendee -> words.get(attendee.state().label())),
                column("stateSince", title -> dateTime(title, Attendee::stateSince)),
                column("position", title -> number(title, Attendee::position)),
                column("registered", title -> dateTime(title, Attendee::registeredAt)),
                column("answersChanged", title -> dateTime(title, Attendee::answersChangedAt)));
    }

    private List<ListColumn> aboutYou() {
        return List.of(
                words("name", attendee -> attendee.answers().name()),
                words(
                        "contactWays",
                        attendee -> joined(contact(attendee).ways().stream().map(ContactWay::label))),
                words("email", attendee -> email(contact(attendee))),
                words("phone", attendee -> contact(attendee).phone()),
                words("postalAddress", attendee -> contact(attendee).postalAddress()));
    }

    private List<ListColumn> takingPart(SeminarFacts seminar) {
        return List.of(
                words("attendance", attendee -> words.get(attendee.way(seminar).label())),
                words(
                        "wants",
                        attendee -> attendee.wants() == null
                                ? ""
                                : words.get(attendee.wants().label())),
                yesOrNo("supporter", attendee -> attendee.answers().supporter()),
                words(
                        "supporterName",
                        attendee -> attendee.answers().attending().supporterName()),
                words(
                                "secondSupporter",
                                attendee -> attendee.answers().attending().secondSupporter())
                        .asSensitive(),
                yesOrNo(
                        "bursaryInterest",
                        attendee -> attendee.answers().attending().bursaryInterest()));
    }

    private List<ListColumn> needs() {
        return Stream.of(
                        words("access", attendee -> wishes(attendee)),
                        words(
                                "accessText",
                                attendee -> attendee.answers().needs().accessText()),
                        yesOrNo(
                                "emergencyHelp",
                                attendee -> attendee.answers().needs().emergencyHelp()),
                        yesOrNo(
                                "keepAccess",
                                attendee -> attendee.answers().needs().keepAccess()),
                        words("diet", attendee -> attendee.answers().needs().diet()))
                .map(ListColumn::asSensitive)
                .toList();
    }

    private List<ListColumn> more() {
        return List.of(
                words("organisation", attendee -> contact(attendee).organisation()),
                words("pronouns", attendee -> attendee.answers().more().pronouns()),
                words("photos", attendee -> photos(attendee.answers().more())),
                words("heardFrom", attendee -> attendee.answers().more().heardFrom()),
                words("note", attendee -> attendee.answers().more().note()));
    }

    private ListColumn words(String key, Function<Attendee, String> value) {
        return column(key, title -> text(title, value::apply));
    }

    private ListColumn yesOrNo(String key, Function<Attendee, Boolean> value) {
        return column(key, title -> yesNo(title, value::apply));
    }

    private ListColumn column(String key, Function<String, Column<Attendee>> column) {
        return new ListColumn(key, column.apply(words.get("registration.column." + key)));
    }

    private static Contact contact(Attendee attendee) {
        return attendee.answers().contact();
    }

    private static String email(Contact contact) {
        return contact.email() == null ? "" : contact.email().text();
    }

    private String photos(More more) {
        return more.photos() == null ? "" : words.get(more.photos().label());
    }

    private String wishes(Attendee attendee) {
        return joined(attendee.answers().needs().accessWishes().stream().map(AccessWish::label));
    }

    private String joined(Stream<String> labels) {
        return labels.map(words::get).collect(Collectors.joining("; "));
    }

    /**
     * A column that can be chosen.
     *
     * @param key its name in an address
     */
    record ListColumn(String key, Column<Attendee> column) {

        String title() {
            return column.title();
        }

        boolean sensitive() {
            return column.sensitive();
        }

        ListColumn asSensitive() {
            return new ListColumn(key, column.asSensitive());
        }
    }
}
