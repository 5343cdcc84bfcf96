package org.coproduction.seminars.registration.web;

import java.util.List;
import org.coproduction.seminars.registration.AttendeeFilter;
import org.coproduction.seminars.registration.AttendeeFilter.Order;
import org.coproduction.seminars.registration.RegistrationState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The part of an attendee list’s address that chooses and orders; what can’t be understood chooses nothing. */
class AttendeeQuery {

    String q = "";

    String state = "";

    String order = "";

    int page = 1;

    boolean sensitive;

    /** Whether somebody asked for sensitive answers without saying what for. */
    public boolean purposeMissing;

    /** Whether somebody asked for more on paper than can be printed. */
    public boolean tooLong;

    String purpose = "";

    /** Keys of the columns of a file; empty for all. */
    List<String> columns = List.of();

    /** Whether a column is to be in the file. */
    public boolean takes(String column) {
        return columns.isEmpty() || columns.contains(column);
    }

    public AttendeeFilter filter() {
        return new AttendeeFilter(q, chosenState(), chosenOrder());
    }

    private @Nullable RegistrationState chosenState() {
        for (RegistrationState known : RegistrationState.values()) {
            if (known.name().equals(state)) {
                return known;
            }
        }
        return null;
    }

    public Order chosenOrder() {
        for (Order known : Order.values()) {
            if (known.name().equals(order)) {
                return known;
            }
        }
        return Order.REGISTERED;
    }

    /** The same list, ready for {@code page=…} to be added. */
    String address(String path) {
        return UriComponentsBuilder.fromPath(path)
                        .queryParam("q", "{q}")
                        .queryParam("state", "{state}")
                        .queryParam("order", "{order}")
                        .encode()
                        .buildAndExpand(q, state, order)
                        .toUriString()
                + "&";
    }
}
