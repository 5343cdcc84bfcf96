package org.coproduction.seminars.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.programme.Joining;
import org.coproduction.seminars.programme.PeopleTouchedException;
import org.coproduction.seminars.programme.SeminarAttachment.Link;
import org.coproduction.seminars.programme.SeminarAttachment.Touched;
import org.coproduction.seminars.programme.SeminarChange;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** Says whom a change touches before it is saved, and carries everything that was typed along. */
final class ChangeImpactPage {

    private static final Set<String> OWN = Set.of(ChangeImpactForm.DECISION, ChangeImpactForm.MESSAGE, "_csrf");

    private ChangeImpactPage() {}

    static String show(
            PeopleTouchedException touched,
            ChangeImpactForm answer,
            Map<String, String[]> typed,
            StaffMember staff,
            Model model) {
        SeminarChange change = touched.change();
        SeminarFacts before = change.before();
        model.addAttribute("seminar", before.name());
        model.addAttribute(
                "was",
                Moment.of(before.date(), before.place(), before.format(), before.status(), change.joiningBefore()));
        model.addAttribute(
                "becomes",
                Moment.of(change.date(), change.place(), change.format(), change.status(), change.joining()));
        LocalDate closesOn = change.staleClosingDay();
        model.addAttribute("closesOn", closesOn == null ? null : UkTime.date(closesOn));
        model.addAttribute("elsewhere", change.elsewhere());
        model.addAttribute(
                "sentences",
                touched.touched().stream().flatMap(one -> sentences(one, staff)).toList());
        model.addAttribute(
                "reachable",
                touched.touched().stream().mapToInt(Touched::reachable).sum());
        model.addAttribute(
                "toRing", touched.touched().stream().mapToInt(Touched::toRing).sum());
        addMessage(answer, model);
        model.addAttribute("fields", fields(typed));
        return "admin/programme/change-impact";
    }

    private static void addMessage(ChangeImpactForm answer, Model model) {
        model.addAttribute("message", answer.message);
        model.addAttribute("limit", ChangeImpactForm.LONGEST);
        model.addAttribute("excess", answer.isTooLong() ? answer.length() - ChangeImpactForm.LONGEST : null);
    }

    /** Where to read more follows the last of them, for whoever may. */
    private static Stream<Sentence> sentences(Touched touched, StaffMember staff) {
        Link more = touched.more();
        int last = touched.sentences().size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> new Sentence(
                        touched.sentences().get(i),
                        i == last && more != null && staff.has(more.right()) ? more : null));
    }

    private static List<Field> fields(Map<String, String[]> typed) {
        List<Field> fields = new ArrayList<>();
        typed.forEach((name, values) -> {
            if (!OWN.contains(name)) {
                Stream.of(values).map(value -> new Field(name, value)).forEach(fields::add);
            }
        });
        return fields;
    }

    record Sentence(String text, @Nullable Link more) {}

    record Field(String name, String value) {}

    /** When, where and whether; null where unknown. */
    record Moment(
            @Nullable String date,
            @Nullable String times,
            String place,
            String format,
            String status,
            Joining joining) {

        static Moment of(SeminarDate date, String place, SeminarFormat format, SeminarStatus status, Joining joining) {
            return new Moment(date.dateInWords(), date.timesInWords(), place, format.label(), status.label(), joining);
        }
    }
}
