package org.coproduction.seminars.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Checks that the seminars’ numbers and dates tell the same story. */
public final class SeminarTimes {

    private SeminarTimes() {}

    /** Pairs that follow each other by number but not by date; seminars without a date are passed over. */
    public static List<OutOfOrder> outOfOrder(List<SeminarFacts> seminars) {
        List<SeminarFacts> dated = seminars.stream()
                .filter(seminar -> seminar.date().date() != null)
                .sorted(Comparator.comparingInt(SeminarFacts::number))
                .toList();
        return IntStream.range(1, dated.size())
                .filter(i -> isBefore(dated.get(i), dated.get(i - 1)))
                .mapToObj(i -> new OutOfOrder(dated.get(i - 1), dated.get(i)))
                .toList();
    }

    private static boolean isBefore(SeminarFacts later, SeminarFacts earlier) {
        LocalDate second = later.date().date();
        LocalDate first = earlier.date().date();
        if (second == null || first == null) {
            return false;
        }
        boolean monthsOnly = later.date().precision() == DatePrecision.MONTH
                || earlier.date().precision() == DatePrecision.MONTH;
        return monthsOnly ? second.withDayOfMonth(1).isBefore(first.withDayOfMonth(1)) : second.isBefore(first);
    }

    /** The second has the higher number and the earlier date. */
    public record OutOfOrder(SeminarFacts first, SeminarFacts second) {}
}
