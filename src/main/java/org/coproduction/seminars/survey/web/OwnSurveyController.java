package org.coproduction.seminars.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.ParticipantDesk;
import org.coproduction.seminars.registration.Participation;
import org.coproduction.seminars.site.web.PrivatePages;
import org.coproduction.seminars.survey.SurveyInvitations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** From a participant’s own page to the survey, for whoever has lost the mail. */
@Controller
class OwnSurveyController {

    private final ParticipantDesk desk;
    private final Correspondents people;
    private final SurveyInvitations invitations;

    OwnSurveyController(ParticipantDesk desk, Correspondents people, SurveyInvitations invitations) {
        this.desk = desk;
        this.people = people;
        this.invitations = invitations;
    }

    @GetMapping("/my/{token}/survey")
    String open(@PathVariable String token, HttpServletResponse response, Model model) {
        PrivatePages.keepPrivate(response, model);
        Participation mine = desk.see(SecretToken.of(token));
        return people.find(mine.seminar().id(), mine.reference())
                .flatMap(invitations::pathFor)
                .map(path -> "redirect:" + path)
                .orElse("survey/none");
    }
}
