package org.coproduction.seminars.registration;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows, and in what order; the list on the page and the file made of it share it.
 *
 * @param words part of a name, address, phone number, organisation or reference; empty for all
 * @param state null for any
 * @param attendance how they take part, or would; null for any
 */
public record AttendeeFilter(
        String words,
        @Nullable RegistrationState state,
        @Nullable Attendance attendance,
        Order order) {

    public static final AttendeeFilter ALL = new AttendeeFilter("", null, Order.REGISTERED);

    /** Names, references and phone numbers are found however they are written. */
    private static final String MATCHING = """
             and (lower(r.contact.name) like :words escape '!'
              or r.sortName like :sorted escape '!'
              or lower(cast(r.contact.email as string)) like :words escape '!'
              or r.contact.phone like :words escape '!'
              or lower(r.contact.organisation) like :words escape '!'
              or lower(r.reference) like :words escape '!'
              or replace(lower(r.reference), '-', '') like :plain escape '!'
              or replace(replace(replace(replace(replace(replace(
                   r.contact.phone, ' ', ''), '-', ''), '(', ''), ')', ''), '.', ''), '/', '') like :plain escape '!')
            """;

    /** However people take part. */
    public AttendeeFilter(String words, @Nullable RegistrationState state, Order order) {
        this(words, state, null, order);
    }

    /** Orders end with the time of registering, then the reference, so that they are the same every time. */
    public enum Order {
        REGISTERED(""),
        NAME("r.sortName, "),
        STATE("""
                case r.state when 'CONFIRMED' then 0 when 'WAITING' then 1 when 'OFFERED' then 2
                  when 'CANCELLED' then 3 when 'DECLINED' then 4 else 5 end,\s""");

        private final String first;

        Order(String first) {
            this.first = first;
        }

        String columns() {
            return first + "r.registeredAt, r.reference";
        }

        public String label() {
            return "registration.attendees.order." + name();
        }
    }

    /** Of the registrations {@code r} of a seminar. */
    String condition() {
        return "where r.seminarId = :seminarId and r.forgottenAt is null"
                + (state == null ? "" : " and r.state = :state")
                + (attendance == null ? "" : " and r.attending.attendance = :attendance")
                + (words.isBlank() ? "" : MATCHING);
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (state != null) {
            parameters.put("state", state);
        }
        if (attendance != null) {
            parameters.put("attendance", attendance);
        }
        if (!words.isBlank()) {
            PersonSearch sought = new PersonSearch(words);
            parameters.put("words", sought.lower());
            parameters.put("sorted", sought.sorted());
            parameters.put("plain", sought.plain());
        }
        return parameters;
    }
}
