package org.coproduction.seminars.bursary;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Markdown;

/** Schemes and answers to test with. */
public final class BursaryExample {

    private BursaryExample() {}

    /** Five for the group, until 30 May 2016. */
    public static SchemeDetails scheme(long seminarId, BursaryGroup group) {
        return scheme(seminarId, group, 5);
    }

    public static SchemeDetails scheme(long seminarId, BursaryGroup group, int number) {
        return new SchemeDetails(
                seminarId, group, number, null, LocalDate.of(2016, 5, 30), new Markdown("Travel *there and back*."));
    }

    public static SchemeDetails closing(long seminarId, BursaryGroup group, LocalDate opensOn, LocalDate closesOn) {
        return new SchemeDetails(seminarId, group, 5, opensOn, closesOn, Markdown.EMPTY);
    }

    public static BursaryAnswers answers(String name) {
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
        return new BursaryAnswers(
                name, EmailAddress.of(address), "A train ticket", new Pounds(4550), "Secret reason", "", "2026-11");
    }

    public static String submission() {
        return UUID.randomUUID().toString();
    }
}
