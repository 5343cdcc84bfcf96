package org.coproduction.seminars.registration.web;

import java.time.LocalDate;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.registration.OwnAnswers;
import org.coproduction.seminars.registration.OwnAnswersState;
import org.coproduction.seminars.registration.OwnConsents;
import org.coproduction.seminars.registration.OwnSeminars;
import org.coproduction.seminars.registration.Participation;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything on a participant’s own page. */
@Component
class OwnPage {

    private final AnswerSheet sheet;
    private final ParticipantExtras extras;
    private final OwnSeminars own;
    private final OwnAnswers answers;
    private final OwnConsents consents;

    OwnPage(AnswerSheet sheet, ParticipantExtras extras, OwnSeminars own, OwnAnswers answers, OwnConsents consents) {
        this.sheet = sheet;
        this.extras = extras;
        this.own = own;
        this.answers = answers;
        this.consents = consents;
    }

    void show(SecretToken token, Participation participation, Model model) {
        model.addAttribute("mine", ParticipationView.of(participation));
        model.addAttribute(
                "sections", sheet.sections(participation.seminar().id(), participation.answers(), right -> true));
        extras.addTo(model, participation);
        model.addAttribute("own", own.all(token));
        addChanges(answers.see(token), model);
        model.addAttribute(
                "agreements",
                consents.all(token).stream().map(AgreementView::of).toList());
    }

    private static void addChanges(OwnAnswersState state, Model model) {
        LocalDate lastDay = state.lastDay();
        model.addAttribute("open", state.open());
        model.addAttribute("lastDay", lastDay == null ? null : UkTime.date(lastDay));
        model.addAttribute("newAddress", state.newAddress());
    }
}
