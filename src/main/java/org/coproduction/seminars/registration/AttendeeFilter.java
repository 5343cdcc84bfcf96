package org.coproduction.seminars.registration;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.coproduction.seminars.common.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows, and in what order; the list on the page and the file made of it share it.
 *
 * @param words part of a name, address, phone number, organisation or reference; empty for all
 * @param state null for any
 */
public record AttendeeFilter(String words, @Nullable RegistrationState state, Order order) {

    public static final AttendeeFilter ALL = new AttendeeFilter("", null, Order.REGISTERED);

    /** Orders end with the time of registering, then the reference, so that they are the same every time. */
    public enum Order {
        REGISTERED(Comparator.comparing(Attendee::registeredAt)),
        NAME(Comparator.comparing(attendee -> attendee.answers().name().toLowerCase(Locale.UK))),
        STATE(Comparator.comparing(Attendee::state));

        private final Comparator<Attendee> comparator;

        Order(Comparator<Attendee> comparator) {
            this.comparator = comparator.thenComparing(Attendee::registeredAt).thenComparing(Attendee::reference);
        }

        public String label() {
            return "registration.attendees.order." + name();
        }
    }

    boolean matches(Attendee attendee) {
        String wanted = words.strip().toLowerCase(Locale.UK);
        return (state == null || attendee.state() == state)
                && Stream.of(
                                attendee.answers().name(),
                                emailOf(attendee),
                                attendee.answers().contact().phone(),
                                attendee.answers().contact().organisation(),
                                attendee.reference())
                        .anyMatch(text -> text.toLowerCase(Locale.UK).contains(wanted));
    }

    private static String emailOf(Attendee attendee) {
        EmailAddress email = attendee.answers().email();
        return email == null ? "" : email.text();
    }

    Comparator<Attendee> comparator() {
        return order.comparator;
    }
}
