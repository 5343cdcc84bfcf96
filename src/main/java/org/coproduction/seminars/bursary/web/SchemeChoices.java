package org.coproduction.seminars.bursary.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.seminars.bursary.BursaryGroup;
import org.coproduction.seminars.bursary.SchemeDetails;
import org.coproduction.seminars.bursary.StoredScheme;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** Seminars and groups, by their names. */
@Component
class SchemeChoices {

    private final SeminarCatalogue seminars;
    private final Words words;

    SchemeChoices(SeminarCatalogue seminars, Words words) {
        this.seminars = seminars;
        this.words = words;
    }

    void addTo(Model model) {
        model.addAttribute(
                "seminars",
                seminars.all().stream()
                        .map(seminar -> new Option(Long.toString(seminar.id()), seminar.name()))
                        .toList());
        model.addAttribute(
                "groups",
                Arrays.stream(BursaryGroup.values())
                        .map(group -> new Option(group.name(), words.get(group.label())))
                        .toList());
    }

    /** Refuses a seminar that somebody has deleted in the meantime. */
    void check(SchemeForm form, Errors errors) {
        Long id = form.seminarId;
        if (id != null && !byId().containsKey(id)) {
            errors.rejectValue("seminarId", "bursary.scheme.form.seminarId.missing");
        }
    }

    Map<Long, SeminarFacts> byId() {
        return seminars.all().stream().collect(Collectors.toMap(SeminarFacts::id, Function.identity()));
    }

    /** By seminar and group, those whose seminar or group holds the words. */
    List<SchemeLine> lines(List<StoredScheme> schemes, String search) {
        Map<Long, SeminarFacts> bySeminar = byId();
        String wanted = search.strip().toLowerCase(Locale.UK);
        return schemes.stream()
                .map(scheme -> line(scheme, bySeminar.get(scheme.details().seminarId())))
                .filter(line -> line.name().toLowerCase(Locale.UK).contains(wanted))
                .sorted(Comparator.comparingInt(SchemeLine::seminarNumber).thenComparing(SchemeLine::group))
                .toList();
    }

    private SchemeLine line(StoredScheme scheme, @Nullable SeminarFacts seminar) {
        SchemeDetails details = scheme.details();
        return new SchemeLine(
                scheme.id(),
                seminar == null ? 0 : seminar.number(),
                details.group(),
                (seminar == null ? "" : seminar.name() + ", ")
                        + words.get(details.group().label()),
                details.number(),
                details.closesOn() == null ? "" : UkTime.shortDate(details.closesOn()));
    }

    /** One line of the editors’ list. */
    record SchemeLine(long id, int seminarNumber, BursaryGroup group, String name, int number, String closes) {}
}
