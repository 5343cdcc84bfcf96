package org.coproduction.seminars.programme.web;

import java.util.List;
import org.coproduction.seminars.common.SafeHtml;
import org.coproduction.seminars.programme.AccessState;
import org.coproduction.seminars.site.ContactWay;
import org.jspecify.annotations.Nullable;

/**
 * Access to a seminar as its page says it.
 *
 * @param venue name of the building; null if the seminar has none
 * @param known what there is, wholly or in part
 * @param absent what there isn’t
 * @param unknown message keys of what nobody has found out yet
 * @param notAccessible in the words of an editor
 * @param notes about this one seminar
 * @param contact ways to reach who answers questions; empty if nobody is named
 * @param interpretersBy until when to ask for an interpreter, in words
 */
record AccessView(
        @Nullable String venue,
        List<Line> known,
        List<Line> absent,
        List<String> unknown,
        SafeHtml notAccessible,
        SafeHtml notes,
        List<ContactWay> contact,
        @Nullable String interpretersBy,
        boolean quietRoom) {

    /** Before a seminar that people travel to, what is unknown counts too; afterwards only what is known. */
    public boolean isWorthShowing(boolean over) {
        boolean something = !known.isEmpty() || !absent.isEmpty() || !notAccessible.isEmpty() || !notes.isEmpty();
        return something || !over && (!unknown.isEmpty() || !contact.isEmpty());
    }

    /** Whether anything is said not to be accessible, or only in part. */
    public boolean hasLimits() {
        return !absent.isEmpty() || !notAccessible.isEmpty() || known.stream().anyMatch(Line::isPartly);
    }

    /**
     * @param label message key
     * @param words may be empty
     */
    record Line(String label, AccessState state, String words) {

        public boolean isPartly() {
            return state == AccessState.PARTLY;
        }
    }
}
