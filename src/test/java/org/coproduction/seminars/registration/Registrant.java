package org.coproduction.seminars.registration;

import java.util.Set;
import java.util.UUID;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.registration.Answers.Attending;
import org.coproduction.seminars.registration.Answers.Contact;
import org.coproduction.seminars.registration.Answers.More;
import org.coproduction.seminars.registration.Answers.Needs;

/** Somebody made up who registers. */
public final class Registrant {

    private Registrant() {}

    public static Answers named(String name) {
        return answers(name, name.toLowerCase().replace(" ", ".") + "@example.org");
    }

    public static Answers online(String name) {
        return answers(name, name.toLowerCase().replace(" ", ".") + "@example.org", Attendance.ONLINE);
    }

    public static Answers answers(String name, String email) {
        return answers(name, email, Attendance.IN_PERSON);
    }

    private static Answers answers(String name, String email, Attendance attendance) {
        return new Answers(
                new Contact(name, EmailAddress.of(email), "", "", Set.of(ContactWay.EMAIL), ""),
                Attending.in(attendance),
                new Needs(Set.of(AccessWish.QUIET_ROOM), "", false, false, "Vegetarian"),
                new More(Set.of(ParticipantGroup.CARER), "", null, "", ""));
    }

    /** Somebody who is reached by post and phone only. */
    public static Answers withoutEmail(String name) {
        return new Answers(
                new Contact(
                        name,
                        null,
                        "0113 496 0000",
                        "1 Example Street, Exampleton",
                        Set.of(ContactWay.PHONE, ContactWay.POST),
                        ""),
                Attending.in(Attendance.IN_PERSON),
                Needs.NONE,
                More.NONE);
    }

    public static Answers onlineWithoutEmail(String name) {
        return withoutEmail(name).with(Attendance.ONLINE);
    }

    public static String submission() {
        return UUID.randomUUID().toString();
    }
}
