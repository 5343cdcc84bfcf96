package org.coproduction.seminars.bursary.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.bursary.BursaryGroup;
import org.coproduction.seminars.bursary.SchemeSum;
import org.coproduction.seminars.programme.SeminarFacts;

/** How far the panel is with a scheme. */
record SumLine(int seminar, BursaryGroup group, int number, long awarded, long undecided) {

    /** By seminar and group. */
    static List<SumLine> of(List<SchemeSum> sums, Map<Long, SeminarFacts> seminars) {
        return sums.stream()
                .map(sum -> of(sum, seminars))
                .sorted(Comparator.comparingInt(SumLine::seminar).thenComparing(SumLine::group))
                .toList();
    }

    private static SumLine of(SchemeSum sum, Map<Long, SeminarFacts> seminars) {
        SeminarFacts seminar = seminars.get(sum.seminarId());
        return new SumLine(
                seminar == null ? 0 : seminar.number(), sum.group(), sum.number(), sum.awarded(), sum.undecided());
    }
}
