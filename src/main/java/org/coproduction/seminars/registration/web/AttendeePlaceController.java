package org.coproduction.seminars.registration.web;

import java.util.List;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.CallDesk;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What staff do about somebody’s place on their behalf: for people who ring, write or stand at the desk. */
@Controller
@RequestMapping("/admin/seminars/{slug}/attendees/{reference}")
class AttendeePlaceController {

    private static final String PERSON = "redirect:/admin/seminars/{slug}/attendees/{reference}";

    private final SeminarCatalogue seminars;
    private final AttendeeDesk desk;
    private final CallDesk calls;
    private final Words words;

    AttendeePlaceController(SeminarCatalogue seminars, AttendeeDesk desk, CallDesk calls, Words words) {
        this.seminars = seminars;
        this.desk = desk;
        this.calls = calls;
        this.words = words;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @PostMapping("/acceptance")
    String accept(
            @ModelAttribute("seminar") SeminarFacts seminar, @PathVariable String reference, RedirectAttributes flash) {
        boolean done = desk.accept(seminar.id(), reference);
        return tell(flash, done ? "registration.attendee.accepted" : "registration.attendee.tooLate");
    }

    @GetMapping("/refusal")
    String confirmRefusal(
            @ModelAttribute("seminar") SeminarFacts seminar, @PathVariable String reference, Model model) {
        Question question = new Question(
                "registration.attendee.decline.title",
                "registration.attendee.decline.consequence",
                "registration.attendee.cancel.mail",
                "registration.attendee.decline.said",
                "registration.attendee.decline");
        return confirm(seminar, reference, "/refusal", question, model);
    }

    @PostMapping("/refusal")
    String decline(
            @ModelAttribute("seminar") SeminarFacts seminar, @PathVariable String reference, RedirectAttributes flash) {
        boolean done = desk.decline(seminar.id(), reference);
        return tell(flash, done ? "registration.attendee.declined" : "registration.attendee.tooLate");
    }

    @PostMapping("/return")
    String bringBack(
            @ModelAttribute("seminar") SeminarFacts seminar, @PathVariable String reference, RedirectAttributes flash) {
        boolean done = desk.bringBack(seminar.id(), reference);
        return tell(flash, done ? "registration.attendee.broughtBack" : "registration.attendee.tooLate");
    }

    @GetMapping("/cancellation")
    String confirmCancellation(
            @ModelAttribute("seminar") SeminarFacts seminar, @PathVariable String reference, Model model) {
        Question question = new Question(
                "registration.attendee.cancel.title",
                "registration.attendee.cancel.consequence",
                "registration.attendee.cancel.mail",
                "registration.attendee.cancel.call",
                "registration.attendee.cancel");
        return confirm(seminar, reference, "/cancellation", question, model);
    }

    @PostMapping("/cancellation")
    String cancel(
            @ModelAttribute("seminar") SeminarFacts seminar, @PathVariable String reference, RedirectAttributes flash) {
        desk.cancel(seminar.id(), reference);
        flash.addFlashAttribute("saved", "registration.attendee.cancelled");
        return "redirect:/admin/seminars/{slug}/attendees";
    }

    @PostMapping("/call")
    String told(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String news,
            RedirectAttributes flash) {
        boolean done = calls.told(seminar.id(), reference, news);
        flash.addFlashAttribute("saved", done ? "registration.calls.told.saved" : "registration.calls.told.other");
        return "redirect:/admin/attendees/calls";
    }

    private static String tell(RedirectAttributes flash, String words) {
        flash.addFlashAttribute("saved", words);
        return PERSON;
    }

    private String confirm(SeminarFacts seminar, String reference, String path, Question question, Model model) {
        String address = "/admin/seminars/" + seminar.slug() + "/attendees/" + reference;
        Answers person = desk.get(seminar.id(), reference).answers();
        String told = person.email() == null ? question.call() : question.mail();
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words.get(question.title(), person.name()),
                        List.of(words.get(question.consequence()), words.get(told)),
                        address + path,
                        address,
                        words.get(question.button())));
        return Confirmation.VIEW;
    }

    /**
     * Message keys.
     *
     * @param mail how somebody with an e-mail address hears of it
     * @param call how somebody without one does
     */
    private record Question(String title, String consequence, String mail, String call, String button) {}
}
