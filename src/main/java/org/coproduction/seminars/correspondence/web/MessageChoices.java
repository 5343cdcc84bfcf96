package org.coproduction.seminars.correspondence.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.correspondence.Criterion;
import org.coproduction.seminars.correspondence.Criterion.Choice;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.registration.Attendance;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** By what an organiser can choose people, and a choice in words. */
@Component
class MessageChoices {

    private final SeminarCatalogue seminars;
    private final List<Criterion> criteria;
    private final Words words;

    MessageChoices(SeminarCatalogue seminars, List<Criterion> criteria, Words words) {
        this.seminars = seminars;
        this.criteria = criteria;
        this.words = words;
    }

    void addTo(Model model) {
        model.addAttribute(
                "seminarChoices",
                seminars.all().stream()
                        .map(seminar -> new Option(Long.toString(seminar.id()), seminar.name()))
                        .toList());
        model.addAttribute(
                "stateChoices",
                Arrays.stream(RegistrationState.values())
                        .map(state -> new Option(state.name(), words.get(state.label())))
                        .toList());
        model.addAttribute(
                "attendanceChoices",
                Arrays.stream(Attendance.values())
                        .map(attendance -> new Option(attendance.name(), words.get(attendance.label())))
                        .toList());
        model.addAttribute(
                "criterionLists",
                criteria.stream()
                        .map(this::list)
                        .filter(list -> !list.options().isEmpty())
                        .toList());
    }

    private CriterionList list(Criterion criterion) {
        return new CriterionList(
                criterion.key(),
                words.get(criterion.label()),
                criterion.choices().stream()
                        .map(choice -> new Option(choice.value(), choice.label()))
                        .toList());
    }

    /** “Seminar 3: Practice and power; has a place; online”. */
    String inWords(MessageForm form) {
        Stream<String> seminarNames =
                form.seminars.stream().map(id -> seminars.facts(id).name());
        Stream<String> states = form.states.stream().map(state -> words.get(state.label()));
        Stream<String> attendance =
                form.attendance == null ? Stream.empty() : Stream.of(words.get(form.attendance.label()));
        Stream<String> more = criteria.stream()
                .flatMap(criterion -> criterion.choices().stream()
                        .filter(choice -> choice.value().equals(form.criteria.get(criterion.key())))
                        .map(choice -> words.get(criterion.label()) + inWords(choice)));
        String all = String.join(
                "; ",
                Stream.of(seminarNames, states, attendance, more)
                        .flatMap(one -> one)
                        .toList());
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST);
    }

    /** Everybody reads it who may see messages that were sent, so what few may know stays out. */
    private static String inWords(Choice choice) {
        return choice.needs() == null ? ": " + choice.label() : "";
    }

    private static final int LONGEST = 1_000;

    /** @param label already resolved */
    record CriterionList(String key, String label, List<Option> options) {}
}
