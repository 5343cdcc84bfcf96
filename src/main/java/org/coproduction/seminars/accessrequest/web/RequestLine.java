package org.coproduction.seminars.accessrequest.web;

import java.util.List;
import org.coproduction.seminars.accessrequest.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * A request on the list.
 *
 * @param seminar its number
 * @param waiting whether they have no place yet
 * @param wishes message keys
 * @param words whether they wrote something besides
 * @param callOff whether something is arranged that nobody needs any more
 * @param due in words
 * @param owner null if nobody sees to it
 */
record RequestLine(
        long id,
        String name,
        String seminar,
        boolean waiting,
        List<String> wishes,
        boolean words,
        boolean callOff,
        String due,
        boolean overdue,
        @Nullable String owner,
        RequestState state) {}
