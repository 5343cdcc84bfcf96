package org.coproduction.seminars.registration.web;

import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.AskedQuestion;
import org.coproduction.seminars.registration.Attendance;
import org.coproduction.seminars.registration.AttendeeFilter;
import org.coproduction.seminars.registration.QuestionOffice;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.registration.web.AttendeeTable.ListColumn;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The columns that a member of staff may take away of a seminar’s list. */
@Component
class AttendeeColumns {

    private final AttendeeTable table;
    private final QuestionOffice questions;
    private final Words words;

    AttendeeColumns(AttendeeTable table, QuestionOffice questions, Words words) {
        this.words = words;
        this.table = table;
        this.questions = questions;
    }

    List<ListColumn> of(SeminarFacts seminar, StaffMember staff) {
        List<AskedQuestion> seen = questions.all(seminar.id()).stream()
                .filter(question -> question.visibleTo() == null || staff.has(question.visibleTo()))
                .toList();
        return table.columns(seminar, seen).stream()
                .filter(column -> !column.sensitive() || staff.has(Right.SENSITIVE))
                .toList();
    }

    /** With what the list can be narrowed to and ordered by. */
    void show(SeminarFacts seminar, StaffMember staff, Model model) {
        model.addAttribute(
                "columns",
                of(seminar, staff).stream()
                        .map(column -> new Tick(column.key(), column.title(), column.sensitive()))
                        .toList());
        model.addAttribute(
                "states",
                Arrays.stream(RegistrationState.values())
                        .map(state -> new Option(state.name(), words.get(state.label())))
                        .toList());
        model.addAttribute(
                "ways",
                Arrays.stream(Attendance.values())
                        .map(way -> new Option(way.name(), words.get(way.label())))
                        .toList());
        model.addAttribute(
                "orders",
                Arrays.stream(AttendeeFilter.Order.values())
                        .map(order -> new Option(order.name(), words.get(order.label())))
                        .toList());
    }

    record Tick(String key, String title, boolean sensitive) {}
}
