package org.coproduction.seminars.registration.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.registration.Attendance;
import org.coproduction.seminars.registration.AttendeeFilter;
import org.coproduction.seminars.registration.AttendeeFilter.Order;
import org.coproduction.seminars.registration.RegistrationState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The part of an attendee list’s address that chooses and orders; what can’t be understood chooses nothing. */
class AttendeeQuery {

    String q = "";

    String state = "";

    String attendance = "";

    String order = "";

    int page = 1;

    public boolean sensitive;

    /** Whether somebody asked for a file without saying what for. */
    public boolean purposeMissing;

    /** Whether somebody asked for more on paper than can be printed. */
    public boolean tooLong;

    /** Whether somebody asked for names on paper that can’t be printed. */
    public boolean unprintable;

    /** Whether they want it all the same. */
    boolean anyway;

    public String purpose = "";

    /** Keys of the columns of a file; empty for all. */
    List<String> columns = List.of();

    /** Whether a column is to be in the file. */
    public boolean takes(String column) {
        return columns.isEmpty() || columns.contains(column);
    }

    public AttendeeFilter filter() {
        return new AttendeeFilter(
                q, known(RegistrationState.values(), state), known(Attendance.values(), attendance), chosenOrder());
    }

    public Order chosenOrder() {
        Order chosen = known(Order.values(), order);
        return chosen == null ? Order.REGISTERED : chosen;
    }

    private static <E extends Enum<E>> @Nullable E known(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The same list, ready for {@code page=…} to be added. */
    String address(String path) {
        return ready(list(path));
    }

    /** The same list with what was chosen for the file. */
    String addressOfFile(String path) {
        UriComponentsBuilder address = list(path).queryParam("purpose", encoded(purpose));
        columns.forEach(column -> address.queryParam("columns", encoded(column)));
        return ready(address.queryParam("sensitive", sensitive));
    }

    private static String ready(UriComponentsBuilder address) {
        return address.build(true).toUriString() + "&";
    }

    private UriComponentsBuilder list(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", encoded(q))
                .queryParam("state", encoded(state))
                .queryParam("attendance", encoded(attendance))
                .queryParam("order", encoded(order));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
