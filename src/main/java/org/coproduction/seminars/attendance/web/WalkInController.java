package org.coproduction.seminars.attendance.web;

import jakarta.validation.Valid;
import java.time.Duration;
import org.coproduction.seminars.attendance.OtherDayException;
import org.coproduction.seminars.attendance.Press;
import org.coproduction.seminars.attendance.RoomFullException;
import org.coproduction.seminars.attendance.WalkInDesk;
import org.coproduction.seminars.common.SubmissionId;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People at the door who have not registered. */
@Controller
@RequestMapping("/admin/seminars/{slug}/door/walk-ins")
class WalkInController {

    private static final String DOOR = "redirect:/admin/seminars/{slug}/door";

    private final SeminarCatalogue seminars;
    private final WalkInDesk desk;
    private final DoorView view;

    WalkInController(SeminarCatalogue seminars, WalkInDesk desk, DoorView view) {
        this.seminars = seminars;
        this.desk = desk;
        this.view = view;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @PostMapping
    String admit(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @Valid @ModelAttribute("form") WalkInForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors() && isIn(seminar, form, model)) {
            flash.addFlashAttribute("saved", "attendance.walkIn.saved");
            flash.addFlashAttribute("savedArgs", new Object[] {form.name.strip()});
            return DOOR;
        }
        view.show(seminar, "", 1, model);
        return "admin/attendance/door";
    }

    private boolean isIn(SeminarFacts seminar, WalkInForm form, Model model) {
        try {
            SubmissionId submission = SubmissionId.of(form.submission).with(form.name.strip());
            Press press = new Press(submission.text(), Duration.ZERO, form.otherDay);
            desk.admit(seminar.id(), press, form.name.strip(), form.anyway);
            return true;
        } catch (OtherDayException other) {
            model.addAttribute("otherDayForWalkIn", true);
            return false;
        } catch (RoomFullException full) {
            model.addAttribute("full", true);
            model.addAttribute("walkInOtherDay", form.otherDay);
            return false;
        }
    }

    /**
     * The same, for the page’s script.
     *
     * @param waited for the network, in seconds
     */
    @PostMapping("/notes")
    ResponseEntity<DoorView.Noted> note(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @Valid @ModelAttribute("form") WalkInForm form,
            BindingResult errors,
            @RequestParam String client,
            @RequestParam(defaultValue = "0") long waited) {
        return errors.hasErrors()
                ? ResponseEntity.badRequest().build()
                : ResponseEntity.ok(noted(seminar, form, DoorController.press(client, waited, form.otherDay)));
    }

    private DoorView.Noted noted(SeminarFacts seminar, WalkInForm form, Press press) {
        String name = form.name.strip();
        try {
            return view.noted(seminar, name, desk.admit(seminar.id(), press, name, form.anyway));
        } catch (OtherDayException other) {
            return view.onOtherDay(seminar, name);
        } catch (RoomFullException full) {
            return view.full(seminar, name);
        }
    }

    @PostMapping("/{id}/removal")
    String remove(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable long id, RedirectAttributes flash) {
        desk.remove(seminar.id(), id);
        flash.addFlashAttribute("saved", "attendance.walkIn.removed");
        return DOOR;
    }
}
