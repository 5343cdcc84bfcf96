package org.coproduction.seminars.programme.web;

import org.coproduction.seminars.programme.PlaceSum;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPhase;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;

/** What a seminar’s page says first: where the seminar stands, and what a visitor can do about it now. */
enum PageState {
    DRAFT(Call.NONE),
    /** No day and no month is known. */
    UNDATED(Call.FOLLOW),
    MONTH_ONLY(Call.FOLLOW),
    /** The day is known, registration isn’t settled. */
    DATED(Call.FOLLOW),
    OPENS_LATER(Call.FOLLOW),
    OPEN(Call.REGISTER),
    /** A few places are left. */
    FILLING(Call.REGISTER),
    IN_PERSON_FULL(Call.REGISTER),
    ONLINE_FULL(Call.REGISTER),
    FULL(Call.JOIN),
    CLOSED(Call.ASK),
    /** Moved online for those who have a place, and for nobody else. */
    MOVED_WITHOUT_PLACES(Call.ASK),
    TODAY(Call.TODAY),
    PAST(Call.CATCH_UP),
    POSTPONED(Call.ASK),
    CANCELLED(Call.ASK);

    /** How many places at the most are few; or a tenth of all, if that is more. */
    private static final int FEW = 5;

    private static final int TENTH = 10;

    private final Call call;

    PageState(Call call) {
        this.call = call;
    }

    static PageState of(SeminarFacts seminar, SeminarPhase phase, Taken taken) {
        return switch (phase) {
            case ANNOUNCED -> announced(seminar);
            case CLOSED -> seminar.isMovedWithoutPlaces() ? MOVED_WITHOUT_PLACES : CLOSED;
            case OPEN -> seminar.offered(taken).stream().anyMatch(PageState::isFilling) ? FILLING : OPEN;
            default -> valueOf(phase.name());
        };
    }

    private static PageState announced(SeminarFacts seminar) {
        return switch (seminar.date().precision()) {
            case DAY -> DATED;
            case MONTH -> MONTH_ONLY;
            case UNKNOWN -> UNDATED;
        };
    }

    private static boolean isFilling(PlaceSum sum) {
        Integer capacity = sum.capacity();
        return capacity != null && sum.open() < capacity && sum.open() <= Math.max(FEW, capacity / TENTH);
    }

    /** Message key of the sentence; its arguments: the date, the last day of registration, the first one. */
    public String sentence() {
        return "programme.state." + name();
    }

    /** Message key of what stands in place of a date that holds no longer. */
    public String newDate() {
        return "programme.facts.newDate." + name();
    }

    public Call call() {
        return call;
    }

    /** Whether the date shown holds no longer. */
    public boolean isOff() {
        return this == POSTPONED || this == CANCELLED;
    }

    enum Call {
        REGISTER,
        JOIN,
        FOLLOW,
        ASK,
        TODAY,
        CATCH_UP,
        NONE
    }
}
