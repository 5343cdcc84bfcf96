package org.coproduction.seminars.registration;

import java.util.Set;
import java.util.UUID;
import org.coproduction.seminars.common.EmailAddress;

/** Somebody made up who registers. */
final class Registrant {

    private Registrant() {}

    static Answers named(String name) {
        return answers(name, name.toLowerCase().replace(" ", ".") + "@example.org");
    }

    static Answers answers(String name, String email) {
        return new Answers(
                name,
                EmailAddress.of(email),
                "",
                Attendance.IN_PERSON,
                false,
                "",
                Set.of(ParticipantGroup.CARER),
                Set.of(AccessWish.QUIET_ROOM),
                "",
                "Vegetarian",
                "",
                "test");
    }

    static String submission() {
        return UUID.randomUUID().toString();
    }
}
