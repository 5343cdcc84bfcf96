package org.coproduction.seminars.registration.web;

import static org.coproduction.seminars.export.Column.dateTime;
import static org.coproduction.seminars.export.Column.number;
import static org.coproduction.seminars.export.Column.text;
import static org.coproduction.seminars.export.Column.yesNo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.export.Column;
import org.coproduction.seminars.export.Table;
import org.coproduction.seminars.registration.AccessWish;
import org.coproduction.seminars.registration.Answers.Contact;
import org.coproduction.seminars.registration.Answers.More;
import org.coproduction.seminars.registration.AskedQuestion;
import org.coproduction.seminars.registration.Attendee;
import org.coproduction.seminars.registration.ContactWay;
import org.coproduction.seminars.registration.GivenAnswer;
import org.coproduction.seminars.registration.ParticipantGroup;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** The columns of the attendee list as a file: every answer. */
@Component
class AttendeeTable {

    private final Words words;

    AttendeeTable(Words words) {
        this.words = words;
    }

    /** @param questions a column each, after the others */
    Table<Attendee> named(String name, List<AskedQuestion> questions) {
        return new Table<>(
                name,
                Stream.concat(columns().stream(), questions.stream().map(AttendeeTable::column))
                        .toList());
    }

    private static Column<Attendee> column(AskedQuestion question) {
        Column<Attendee> column = text(
                question.label(),
                attendee -> attendee.answers().own().stream()
                        .filter(answer -> answer.questionId() == question.id())
                        .map(GivenAnswer::words)
                        .collect(Collectors.joining("; ")));
        return question.visibleTo() == null ? column : column.asSensitive();
    }

    private List<Column<Attendee>> columns() {
        return List.of(
                text(title("reference"), Attendee::reference),
                text(title("state"), attendee -> words.get(attendee.state().label())),
                dateTime(title("stateSince"), Attendee::stateSince),
                number(title("position"), Attendee::position),
                text(title("name"), attendee -> attendee.answers().name()),
                text(title("email"), attendee -> email(attendee.answers().contact())),
                text(title("phone"), attendee -> attendee.answers().contact().phone()),
                text(
                        title("postalAddress"),
                        attendee -> attendee.answers().contact().postalAddress()),
                text(
                        title("contactWays"),
                        attendee -> joined(
                                attendee.answers().contact().ways().stream().map(ContactWay::label))),
                text(
                        title("organisation"),
                        attendee -> attendee.answers().contact().organisation()),
                text(
                        title("attendance"),
                        attendee -> words.get(attendee.answers().attendance().label())),
                yesNo(title("supporter"), attendee -> attendee.answers().supporter()),
                text(
                        title("supporterName"),
                        attendee -> attendee.answers().attending().supporterName()),
                Column.<Attendee>text(title("access"), attendee -> wishes(attendee))
                        .asSensitive(),
                Column.<Attendee>text(
                                title("accessText"),
                                attendee -> attendee.answers().needs().accessText())
                        .asSensitive(),
                Column.<Attendee>yesNo(
                                title("emergencyHelp"),
                                attendee -> attendee.answers().needs().emergencyHelp())
                        .asSensitive(),
                Column.<Attendee>text(
                                title("diet"),
                                attendee -> attendee.answers().needs().diet())
                        .asSensitive(),
                Column.<Attendee>text(title("groups"), attendee -> groups(attendee))
                        .asSensitive(),
                text(title("pronouns"), attendee -> attendee.answers().more().pronouns()),
                text(title("photos"), attendee -> photos(attendee.answers().more())),
                text(title("note"), attendee -> attendee.answers().more().note()),
                dateTime(title("registered"), Attendee::registeredAt));
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

    private String groups(Attendee attendee) {
        return joined(attendee.answers().more().groups().stream().map(ParticipantGroup::label));
    }

    private String joined(Stream<String> labels) {
        return labels.map(words::get).collect(Collectors.joining("; "));
    }

    private String title(String column) {
        return words.get("registration.column." + column);
    }
}
