package org.coproduction.seminars.survey;

import java.time.LocalDate;
import java.util.List;

/**
 * A seminar’s survey.
 *
 * @param closesOn the last day, until 23:59 UK time
 * @param responses how many people have answered
 */
public record StoredSurvey(
        long id,
        long version,
        long seminarId,
        LocalDate opensOn,
        LocalDate closesOn,
        int responses,
        List<StoredQuestion> questions) {

    /** How many must have answered before anything is shown. */
    public static final int FEWEST = 5;

    /**
     * How many people’s answers are shown: while it is open whole groups of them, and not the latest group, so that at least five are
     * added whenever any are; all once it has closed.
     */
    public int shownOn(LocalDate today) {
        if (responses < FEWEST) {
            return 0;
        }
        return today.isAfter(closesOn) ? responses : (responses / FEWEST - 1) * FEWEST;
    }

    public boolean isOpenOn(LocalDate today) {
        return !today.isBefore(opensOn) && !today.isAfter(closesOn);
    }

    /** Once somebody has answered, the questions stay as they are. */
    public boolean isAnswered() {
        return responses > 0;
    }
}
