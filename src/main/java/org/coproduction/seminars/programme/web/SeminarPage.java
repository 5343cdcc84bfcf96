package org.coproduction.seminars.programme.web;

import java.util.List;
import org.coproduction.seminars.common.SafeHtml;
import org.coproduction.seminars.people.PersonName;
import org.coproduction.seminars.programme.RelatedItem;
import org.coproduction.seminars.programme.SeminarPhase;
import org.jspecify.annotations.Nullable;

/**
 * All that a seminar’s page shows.
 *
 * @param calendar whether there is a calendar entry
 * @param opensOn when registration opens, in words
 * @param closesOn when it closes, in words
 * @param previous the neighbour with the lower number
 */
record SeminarPage(
        SeminarCard card,
        String slug,
        String venueAddress,
        boolean calendar,
        boolean movedOnline,
        @Nullable String opensOn,
        @Nullable String closesOn,
        SafeHtml text,
        SafeHtml afterwards,
        SafeHtml topics,
        SafeHtml access,
        SafeHtml easyRead,
        List<SessionView> programme,
        List<PersonName> speakers,
        List<String> hosts,
        List<RelatedItem> materials,
        List<RelatedItem> posts,
        List<RelatedItem> bursaries,
        @Nullable SeminarCard previous,
        @Nullable SeminarCard next) {

    public boolean isOver() {
        return card.phase() == SeminarPhase.PAST;
    }
}
