package org.coproduction.seminars.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.site.web.PrivatePages;
import org.coproduction.seminars.survey.StoredQuestion;
import org.coproduction.seminars.survey.SurveyDesk;
import org.coproduction.seminars.survey.SurveyPaper;
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

    private static final String PAGE = "survey/survey";
    private static final String FIELD = "q";
    private static final int LONGEST = 4_000;

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
        return show(token, Map.of(), model, response);
    }

    @PostMapping("/{token}")
    String answer(
            @PathVariable String token,
            @RequestParam Map<String, String> params,
            Model model,
            HttpServletResponse response) {
        Map<Long, String> given = given(params);
        if (given.isEmpty()) {
            return refuse("survey.answer.missing", firstQuestion(token), token, given, model, response);
        }
        Optional<Long> tooLong = given.entrySet().stream()
                .filter(answer -> answer.getValue().length() > LONGEST)
                .map(Map.Entry::getKey)
                .findFirst();
        if (tooLong.isPresent()) {
            return refuse("survey.answer.long", tooLong, token, given, model, response);
        }
        desk.answer(SecretToken.of(token), given);
        return "redirect:/survey/{token}";
    }

    private Optional<Long> firstQuestion(String token) {
        return desk.see(SecretToken.of(token))
                .flatMap(paper -> paper.questions().stream().findFirst().map(StoredQuestion::id));
    }

    private String refuse(
            String problem,
            Optional<Long> at,
            String token,
            Map<Long, String> given,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("failed", true);
        model.addAttribute("problem", problem);
        at.ifPresent(question -> model.addAttribute("at", question));
        return show(token, given, model, response);
    }

    private String show(String token, Map<Long, String> given, Model model, HttpServletResponse response) {
        Optional<SurveyPaper> paper = desk.see(SecretToken.of(token));
        if (paper.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "survey/gone";
        }
        model.addAttribute("token", token);
        model.addAttribute("paper", paper.get());
        model.addAttribute("given", given);
        model.addAttribute("opensOn", UkTime.date(paper.get().opensOn()));
        model.addAttribute("closesOn", UkTime.date(paper.get().closesOn()));
        return paper.get().state() == SurveyState.OPEN ? PAGE : "survey/state";
    }

    /** By number of the question; what is empty or no question of ours is left out. */
    private static Map<Long, String> given(Map<String, String> params) {
        Map<Long, String> given = new HashMap<>();
        params.forEach((name, value) -> {
            if (name.matches(FIELD + "\\d{1,15}") && !value.isBlank()) {
                given.put(Long.valueOf(name.substring(FIELD.length())), value);
            }
        });
        return given;
    }
}
