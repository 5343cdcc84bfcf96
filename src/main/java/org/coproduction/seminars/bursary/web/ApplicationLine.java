package org.coproduction.seminars.bursary.web;

import java.util.Map;
import org.coproduction.seminars.bursary.ApplicationRow;
import org.coproduction.seminars.bursary.BursaryState;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarFacts;

/**
 * One line of the panel’s list.
 *
 * @param group message key
 * @param cost in words, or empty
 */
record ApplicationLine(
        long id,
        String name,
        String reference,
        String seminar,
        String group,
        String cost,
        BursaryState state,
        String applied) {

    static ApplicationLine of(ApplicationRow row, Map<Long, SeminarFacts> seminars) {
        SeminarFacts seminar = seminars.get(row.seminarId());
        return new ApplicationLine(
                row.id(),
                row.name(),
                row.reference(),
                seminar == null ? "" : Integer.toString(seminar.number()),
                row.group().label(),
                row.cost() == null ? "" : row.cost().toString(),
                row.state(),
                UkTime.dateTime(row.appliedAt()));
    }
}
