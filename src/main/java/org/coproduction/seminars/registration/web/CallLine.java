package org.coproduction.seminars.registration.web;

import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.registration.Answers.Contact;
import org.coproduction.seminars.registration.Call;
import org.jspecify.annotations.Nullable;

/**
 * One line of the organisers’ list of calls.
 *
 * @param person address of the person’s page
 * @param reach phone number, postal address and e-mail address, as far as they are known
 * @param about message key
 * @param until by when an offer has to be taken, in words; null if there is none
 */
record CallLine(
        String person,
        String name,
        int seminar,
        List<String> reach,
        String about,
        @Nullable String until) {

    static CallLine of(Call call) {
        return new CallLine(
                "/admin/seminars/" + call.seminar().slug() + "/attendees/" + call.reference(),
                call.contact().name(),
                call.seminar().number(),
                reach(call.contact()),
                call.about().label(),
                call.until() == null ? null : UkTime.dateTime(call.until()));
    }

    private static List<String> reach(Contact contact) {
        String email = contact.email() == null ? "" : contact.email().text();
        return Stream.of(contact.phone(), contact.postalAddress(), email)
                .filter(way -> !way.isBlank())
                .toList();
    }
}
