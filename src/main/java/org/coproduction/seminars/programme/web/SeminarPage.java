package org.coproduction.seminars.programme.web;

import java.util.List;
import org.coproduction.seminars.programme.RelatedItem;
import org.coproduction.seminars.programme.SeminarPhase;
import org.coproduction.seminars.site.Glossary;
import org.jspecify.annotations.Nullable;

/**
 * All that a seminar’s page shows.
 *
 * @param calendar whether there is a calendar entry
 * @param doorsOpen “9:30am”, where the programme says when people arrive
 * @param opensOn when registration opens, in words
 * @param closesOn when it closes, in words
 * @param materialsBy by when slides and films are promised, in words
 * @param easyRead whether there is an Easy Read page
 * @param materials those that stand beside no programme item, too
 * @param citation how to cite the seminar
 * @param explained words of the glossary that the page uses
 * @param previous the neighbour with the lower number
 */
record SeminarPage(
        SeminarCard card,
        PageState state,
        String slug,
        String venueAddress,
        boolean calendar,
        boolean movedOnline,
        boolean online,
        @Nullable String doorsOpen,
        @Nullable String opensOn,
        @Nullable String closesOn,
        @Nullable String materialsBy,
        boolean easyRead,
        SeminarTexts texts,
        AccessView access,
        List<SessionView> programme,
        List<SpeakerCard> speakers,
        List<SeminarSurroundings.Host> hosts,
        List<RelatedItem> materials,
        List<RelatedItem> posts,
        List<RelatedItem> bursaries,
        String citation,
        List<Glossary.Entry> explained,
        @Nullable SeminarCard previous,
        @Nullable SeminarCard next) {

    public boolean isOver() {
        return card.phase() == SeminarPhase.PAST;
    }

    public boolean isOnline() {
        return online;
    }

    public boolean isAnythingRecorded() {
        return programme.stream().anyMatch(SessionView::recorded);
    }

    public List<PageSection> sections() {
        return PageSection.of(this);
    }

    /** Whether something has changed that people must know before all else. */
    public boolean isChanged() {
        return state.isOff() || movedOnline && !isOver();
    }

    /** Message key of the heading of the banner about a change. */
    public String banner() {
        return "programme.banner." + (state.isOff() ? state.name() : "MOVED_ONLINE");
    }

    /** Message key of how people take part. */
    public String formatLabel() {
        return movedOnline ? "programme.format.ONLINE" : card.formatLabel();
    }
}
