package org.coproduction.seminars.registration.web;

import java.util.List;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.AskedQuestion;
import org.coproduction.seminars.registration.QuestionOffice;
import org.coproduction.seminars.registration.QuestionRefusedException;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which questions of the organisers a seminar’s form asks, and in which order. */
@Controller
@RequestMapping("/admin/seminars/{slug}/questions")
class QuestionListController {

    private static final String LIST = "redirect:/admin/seminars/{slug}/questions";

    private final SeminarCatalogue seminars;
    private final QuestionOffice office;
    private final Words words;

    QuestionListController(SeminarCatalogue seminars, QuestionOffice office, Words words) {
        this.words = words;
        this.seminars = seminars;
        this.office = office;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @GetMapping
    String list(@ModelAttribute("seminar") SeminarFacts seminar, Model model) {
        List<AskedQuestion> all = office.all(seminar.id());
        model.addAttribute("asked", all.stream().filter(AskedQuestion::asked).toList());
        model.addAttribute(
                "retired", all.stream().filter(question -> !question.asked()).toList());
        model.addAttribute(
                "sources",
                seminars.all().stream()
                        .filter(other -> other.id() != seminar.id()
                                && !office.asked(other.id()).isEmpty())
                        .map(other -> new Option(Long.toString(other.id()), other.name()))
                        .toList());
        return "admin/registration/questions";
    }

    @PostMapping("/{id}/up")
    String up(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id, RedirectAttributes flash) {
        return told(() -> office.move(seminar.id(), id, -1), null, flash);
    }

    @PostMapping("/{id}/down")
    String down(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id, RedirectAttributes flash) {
        return told(() -> office.move(seminar.id(), id, 1), null, flash);
    }

    @PostMapping("/{id}/retirement")
    String retire(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id, RedirectAttributes flash) {
        return told(() -> office.retire(seminar.id(), id), "registration.questions.isRetired", flash);
    }

    @PostMapping("/{id}/return")
    String askAgain(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id, RedirectAttributes flash) {
        return told(() -> office.askAgain(seminar.id(), id), "registration.questions.saved", flash);
    }

    @PostMapping("/copies")
    String copy(@ModelAttribute("seminar") SeminarFacts seminar, @RequestParam long from, RedirectAttributes flash) {
        List<String> left = office.copy(seminars.facts(from).id(), seminar.id());
        if (!left.isEmpty()) {
            flash.addFlashAttribute(
                    "warning", words.get("registration.questions.notCopied", String.join("”, “", left)));
        }
        flash.addFlashAttribute("saved", "registration.questions.copied");
        return LIST;
    }

    private String told(Runnable step, @Nullable String done, RedirectAttributes flash) {
        try {
            step.run();
            if (done != null) {
                flash.addFlashAttribute("saved", done);
            }
        } catch (QuestionRefusedException refused) {
            flash.addFlashAttribute("warning", words.get(refused.reason().label(), refused.label()));
        }
        return LIST;
    }
}
