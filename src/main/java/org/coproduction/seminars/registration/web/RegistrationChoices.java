package org.coproduction.seminars.registration.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.registration.AccessWish;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.Attendance;
import org.coproduction.seminars.registration.ContactWay;
import org.coproduction.seminars.registration.OwnAnswersState;
import org.coproduction.seminars.registration.ParticipantGroup;
import org.coproduction.seminars.registration.PhotoChoice;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form lets people choose from, depending on the seminar. */
@Component
class RegistrationChoices {

    private final Words words;

    RegistrationChoices(Words words) {
        this.words = words;
    }

    void addTo(Model model, SeminarFacts seminar) {
        model.addAttribute("bothWays", seminar.heldAs() == SeminarFormat.BOTH);
        model.addAttribute("inPerson", seminar.heldAs() != SeminarFormat.ONLINE);
        model.addAttribute("contactWays", options(ContactWay.values(), ContactWay::label));
        model.addAttribute("attendances", options(Attendance.values(), Attendance::label));
        model.addAttribute("wishes", options(AccessWish.values(), AccessWish::label));
        model.addAttribute("groupChoices", options(ParticipantGroup.values(), ParticipantGroup::label));
        model.addAttribute("photoChoices", options(PhotoChoice.values(), PhotoChoice::label));
    }

    /** Whoever has been offered a place decides about that first. */
    void addInstead(Model model, OwnAnswersState state, EditForm form) {
        String from = "registration.instead." + (state.holdsPlace() ? "place." : "list.");
        addInstead(model, from, state.answers(), form, state.state() != RegistrationState.OFFERED);
    }

    void addInsteadForStaff(Model model, Answers before, EditForm form) {
        addInstead(model, "registration.staff.instead.", before, form, true);
    }

    private void addInstead(Model model, String from, Answers before, EditForm form, boolean mayWait) {
        String now = words.get(before.attendance().kind().label());
        String wanted = words.get(Objects.requireNonNull(form.attendance).kind().label());
        model.addAttribute("insteadHint", words.get(from + "hint"));
        model.addAttribute(
                "insteads",
                Arrays.stream(EditForm.Instead.values())
                        .filter(instead -> instead == EditForm.Instead.KEEP || mayWait)
                        .map(instead -> new Option(instead.name(), words.get(from + instead.name(), now, wanted)))
                        .toList());
    }

    /** Where there is only one way to take part, nobody is asked. */
    static Attendance attendance(SeminarFacts seminar, @Nullable Attendance chosen) {
        return switch (seminar.heldAs()) {
            case IN_PERSON -> Attendance.IN_PERSON;
            case ONLINE -> Attendance.ONLINE;
            case BOTH -> Objects.requireNonNull(chosen);
        };
    }

    private <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), words.get(label.apply(value))))
                .toList();
    }
}
