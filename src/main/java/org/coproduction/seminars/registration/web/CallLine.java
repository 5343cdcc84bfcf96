package org.coproduction.seminars.registration.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.registration.Answers.Contact;
import org.coproduction.seminars.registration.Call;
import org.coproduction.seminars.site.ContactWay;
import org.jspecify.annotations.Nullable;

/**
 * One line of the organisers’ list of calls.
 *
 * @param person address of the person’s page
 * @param when day and time of the seminar, and where to go, as far as it is known
 * @param phone number as they wrote it, or empty
 * @param dial link that dials it; null without a number
 * @param others postal address and e-mail address, as far as they are known
 * @param about message key
 * @param until by when an offer has to be taken, in words; null if there is none
 * @param news to be handed back once they have been told
 */
record CallLine(
        String person,
        String name,
        int seminar,
        String when,
        boolean online,
        String phone,
        @Nullable String dial,
        List<String> others,
        String about,
        @Nullable String until,
        String news) {

    static CallLine of(Call call) {
        return new CallLine(
                "/admin/seminars/" + call.seminar().slug() + "/attendees/" + call.reference(),
                call.contact().name(),
                call.seminar().number(),
                when(call),
                call.way().isOnline(),
                call.contact().phone(),
                dial(call.contact().phone()),
                others(call.contact()),
                call.about().label(),
                call.until() == null ? null : UkTime.dateTime(call.until()),
                call.news().key());
    }

    private static String when(Call call) {
        SeminarDate date = call.seminar().date();
        String place = call.way().isOnline() ? "" : call.seminar().place();
        return Stream.of(date.dateInWords(), date.timesInWords(), place)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String dial(String phone) {
        String digits = ContactWay.dialled(phone);
        return digits.isEmpty() ? null : "tel:" + digits;
    }

    private static List<String> others(Contact contact) {
        String email = contact.email() == null ? "" : contact.email().text();
        return Stream.of(contact.postalAddress(), email)
                .filter(way -> !way.isBlank())
                .toList();
    }
}
