package org.coproduction.seminars.survey;

import java.util.List;

/**
 * How many of one group of people chose an option.
 *
 * @param lot of which group, from 0, in the order in which people answered
 */
record OptionCount(long questionId, int lot, int option, long people) {

    /**
     * How many groups’ answers to one question are shown while the survey is open. Not everybody answers every question: groups are
     * put together until five have, and the latest such step is held back, so that at least five are added whenever any are, when
     * the survey closes too.
     *
     * @param full how many groups are complete
     */
    static int lotsShown(List<OptionCount> counts, int full) {
        int shown = 0;
        int latest = 0;
        long since = 0;
        for (int lot = 0; lot < full; lot++) {
            since += in(lot, counts);
            if (since >= StoredSurvey.FEWEST) {
                shown = latest;
                latest = lot + 1;
                since = 0;
            }
        }
        return shown;
    }

    private static long in(int lot, List<OptionCount> counts) {
        return counts.stream()
                .filter(count -> count.lot == lot)
                .mapToLong(OptionCount::people)
                .sum();
    }
}
