package org.coproduction.seminars.registration;

import java.util.Set;
import java.util.UUID;
import org.coproduction.seminars.common.EmailAddress;

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
                name,
                EmailAddress.of(email),
                "",
                attendance,
                false,
                "",
                Set.of(ParticipantGroup.CARER),
                Set.of(AccessWish.QUIET_ROOM),
                "",
                "Vegetarian",
                "",
                "test");
    }

    public static String submission() {
        return UUID.randomUUID().toString();
    }
}
