package org.coproduction.seminars.programme;

import org.jspecify.annotations.Nullable;

/**
 * How many people can take part, supporters aside.
 *
 * @param inPerson null until somebody has set it, or where nobody can come in person
 * @param online null until somebody has set it, or where nobody can take part online
 */
public record Capacity(@Nullable Integer inPerson, @Nullable Integer online) {

    public static final int MOST = 100_000;

    public static final Capacity NOT_SET = new Capacity(null, null);

    public static Capacity inPerson(int places) {
        return new Capacity(places, null);
    }

    public @Nullable Integer of(PlaceKind kind) {
        return kind == PlaceKind.IN_PERSON ? inPerson : online;
    }
}
