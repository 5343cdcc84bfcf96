package org.coproduction.seminars.attendance.web;

import java.time.Duration;
import org.coproduction.seminars.attendance.DoorAnswer;
import org.coproduction.seminars.attendance.DoorAnswer.Outcome;
import org.coproduction.seminars.attendance.DoorDesk;
import org.coproduction.seminars.attendance.Press;
import org.coproduction.seminars.common.SubmissionId;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The door, on a phone. */
@Controller
@RequestMapping("/admin/seminars/{slug}/door")
class DoorController {

    private static final String DOOR = "redirect:/admin/seminars/{slug}/door";

    private final SeminarCatalogue seminars;
    private final DoorDesk desk;
    private final DoorView view;

    DoorController(SeminarCatalogue seminars, DoorDesk desk, DoorView view) {
        this.seminars = seminars;
        this.desk = desk;
        this.view = view;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @GetMapping
    String door(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("form", new WalkInForm());
        view.show(seminar, q, page, model);
        return "admin/attendance/door";
    }

    @PostMapping("/{reference}/arrival")
    String checkIn(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String reference,
            @RequestParam String client,
            @RequestParam(defaultValue = "false") boolean otherDay,
            Model model,
            RedirectAttributes flash) {
        return answer(
                seminar, reference, desk.checkIn(seminar.id(), reference, press(client, 0, otherDay)), model, flash);
    }

    /** Of somebody without a place in the room. */
    @PostMapping("/{reference}/admission")
    String letIn(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String reference,
            @RequestParam String client,
            @RequestParam(defaultValue = "false") boolean anyway,
            @RequestParam(defaultValue = "false") boolean otherDay,
            Model model,
            RedirectAttributes flash) {
        DoorAnswer answer = desk.letIn(seminar.id(), reference, press(client, 0, otherDay), anyway);
        model.addAttribute("otherDaySeen", otherDay);
        return answer(seminar, reference, answer, model, flash);
    }

    /** Asks where somebody has to decide: the page comes back with that person alone, and another word on the button. */
    private String answer(
            SeminarFacts seminar, String reference, DoorAnswer answer, Model model, RedirectAttributes flash) {
        if (answer.outcome() != Outcome.FULL && answer.outcome() != Outcome.OTHER_DAY) {
            return tell(answer, flash);
        }
        model.addAttribute("form", new WalkInForm());
        view.show(seminar, reference, 1, model);
        model.addAttribute(answer.outcome() == Outcome.FULL ? "fullFor" : "otherDayFor", answer.name());
        return "admin/attendance/door";
    }

    @PostMapping("/{reference}/departure")
    String undo(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String reference,
            @RequestParam String client,
            RedirectAttributes flash) {
        return tell(desk.undo(seminar.id(), reference, press(client, 0, true)), flash);
    }

    private String tell(DoorAnswer answer, RedirectAttributes flash) {
        flash.addFlashAttribute("saved", "attendance.door.answer");
        flash.addFlashAttribute("savedArgs", new Object[] {view.inWords(answer)});
        return DOOR;
    }

    /**
     * The same, for the page’s script.
     *
     * @param waited for the network, in seconds
     */
    @PostMapping("/notes")
    @ResponseBody
    DoorView.Noted note(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @RequestParam String reference,
            @RequestParam boolean here,
            @RequestParam(defaultValue = "false") boolean letIn,
            @RequestParam(defaultValue = "false") boolean anyway,
            @RequestParam(defaultValue = "false") boolean otherDay,
            @RequestParam String client,
            @RequestParam(defaultValue = "0") long waited) {
        Press press = press(client, waited, otherDay);
        if (!here) {
            return view.noted(seminar, desk.undo(seminar.id(), reference, press));
        }
        return view.noted(
                seminar,
                letIn
                        ? desk.letIn(seminar.id(), reference, press, anyway)
                        : desk.checkIn(seminar.id(), reference, press));
    }

    /** @param waited in seconds */
    static Press press(String client, long waited, boolean otherDay) {
        return new Press(SubmissionId.of(client).text(), Duration.ofSeconds(waited), otherDay);
    }
}
