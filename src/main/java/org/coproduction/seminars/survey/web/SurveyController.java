package org.coproduction.seminars.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.site.web.PrivatePages;
import org.coproduction.seminars.survey.StoredQuestion;
import org.coproduction.seminars.survey.SurveyDesk;
import org.coproduction.seminars.survey.SurveyPaper;
import org.coproduction.seminars.survey.SurveyReply;
import org.coproduction.seminars.survey.SurveyState;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The survey, for whoever has a link; opening it changes nothing. */
@Controller
@RequestMapping("/survey")
class SurveyController {

    private final SurveyDesk desk;

    SurveyController(SurveyDesk desk) {
        this.desk = desk;
    }

    /** Asks for the token of the form at once: once half of a long page is sent, its cookie can’t be set any more. */
    @ModelAttribute
    void keepPrivate(HttpServletResponse response, Model model, CsrfToken csrf) {
        csrf.getToken();
        PrivatePages.keepPrivate(response, model);
    }

    @GetMapping("/{token}")
    String see(@PathVariable String token, Model model, HttpServletResponse response) {
        return show(token, new SurveyReply(Map.of(), Map.of()), "", model, response);
    }

    @PostMapping("/{token}")
    String answer(
            @PathVariable String token,
            @RequestParam Map<String, String> params,
            @RequestParam(defaultValue = "") String rest,
            Model model,
            HttpServletResponse response) {
        SurveyReply reply = SurveySheet.read(params);
        Optional<Long> tooLong = SurveySheet.tooLong(reply);
        if (tooLong.isPresent()) {
            note("survey.answer.long", tooLong, model);
            return show(token, reply, rest, model, response);
        }
        switch (desk.answer(SecretToken.of(token), reply)) {
            case KEPT, ANSWERED -> {
                return "redirect:/survey/{token}";
            }
            case EMPTY -> note("survey.answer.missing", firstQuestion(token), model);
            case CHANGED -> note("survey.answer.changed", Optional.empty(), model);
            case NOT_OPEN, GONE -> {
                // the page says so
            }
        }
        return show(token, reply, rest, model, response);
    }

    private Optional<Long> firstQuestion(String token) {
        return desk.see(SecretToken.of(token))
                .flatMap(paper -> paper.questions().stream().findFirst().map(StoredQuestion::id));
    }

    private static void note(String problem, Optional<Long> at, Model model) {
        model.addAttribute("failed", true);
        model.addAttribute("problem", problem);
        at.ifPresent(question -> model.addAttribute("at", question));
    }

    /** @param rest what had no place in the form the last time */
    private String show(String token, SurveyReply reply, String rest, Model model, HttpServletResponse response) {
        Optional<SurveyPaper> paper = desk.see(SecretToken.of(token));
        if (paper.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("written", together(reply.inWords(List.of()), rest));
            return "survey/gone";
        }
        List<StoredQuestion> questions = paper.get().questions();
        model.addAttribute("token", token);
        model.addAttribute("paper", paper.get());
        model.addAttribute("opensOn", UkTime.date(paper.get().opensOn()));
        model.addAttribute("closesOn", UkTime.date(paper.get().closesOn()));
        if (paper.get().state() == SurveyState.OPEN) {
            model.addAttribute("given", reply.fitting(questions));
            model.addAttribute("rest", together(reply.rest(questions), rest));
            return "survey/survey";
        }
        model.addAttribute("written", together(reply.inWords(questions), rest));
        return "survey/state";
    }

    private static String together(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
