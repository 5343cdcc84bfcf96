package org.coproduction.seminars.survey.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.survey.StoredSurvey;
import org.coproduction.seminars.survey.SurveyDesk;
import org.coproduction.seminars.survey.SurveyOffice;
import org.coproduction.seminars.survey.SurveyOutcome;
import org.coproduction.seminars.survey.SurveyReply;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Types in what people have answered on paper, one sheet after the other; the sheet itself: {@link SurveySheetController}. */
@Controller
@RequestMapping("/admin/seminars/{slug}/survey/on-paper")
class SurveyOnPaperController {

    private static final String FORM = "admin/survey/on-paper";

    private final SeminarCatalogue seminars;
    private final SurveyOffice office;
    private final SurveyDesk desk;
    private final AuditLog audit;
    private final Clock clock;

    SurveyOnPaperController(
            SeminarCatalogue seminars, SurveyOffice office, SurveyDesk desk, AuditLog audit, Clock clock) {
        this.seminars = seminars;
        this.office = office;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @GetMapping
    String form(@ModelAttribute("seminar") SeminarFacts seminar, Model model) {
        model.addAttribute("sending", SecretToken.generate().value());
        return show(seminar, new SurveyReply(Map.of(), Map.of()), model);
    }

    @PostMapping
    String enter(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @RequestParam String sending,
            @RequestParam Map<String, String> params,
            Model model,
            RedirectAttributes flash) {
        SurveyReply reply = SurveySheet.read(params);
        Optional<Long> tooLong = SurveySheet.tooLong(reply);
        SurveyOutcome outcome = tooLong.isPresent() ? null : desk.enter(seminar.id(), SecretToken.of(sending), reply);
        if (outcome == SurveyOutcome.KEPT) {
            audit.record("typed in a survey sheet", seminar.name());
        }
        if (outcome == SurveyOutcome.KEPT || outcome == SurveyOutcome.ANSWERED) {
            flash.addFlashAttribute("saved", "survey.onPaper.saved");
            return "redirect:/admin/seminars/{slug}/survey/on-paper";
        }
        model.addAttribute("sending", sending);
        tooLong.ifPresent(question -> model.addAttribute("at", question));
        model.addAttribute("problem", outcome == null ? "survey.answer.long" : "survey.onPaper." + outcome.name());
        model.addAttribute("failed", true);
        return show(seminar, reply, model);
    }

    private String show(SeminarFacts seminar, SurveyReply reply, Model model) {
        StoredSurvey survey =
                office.find(seminar.id()).orElseThrow(() -> new NotFoundException("survey of " + seminar.slug()));
        model.addAttribute("survey", survey);
        model.addAttribute("open", survey.isOpenOn(UkTime.today(clock)));
        model.addAttribute("given", reply.fitting(survey.questions()));
        model.addAttribute("rest", reply.rest(survey.questions()));
        return FORM;
    }
}
