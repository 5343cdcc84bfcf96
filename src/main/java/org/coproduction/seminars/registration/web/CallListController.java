package org.coproduction.seminars.registration.web;

import org.coproduction.seminars.registration.CallDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Whom the organisers have to ring or write to, over all seminars. */
@Controller
class CallListController {

    static final String PATH = "/admin/attendees/calls";

    private final CallDesk desk;

    CallListController(CallDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    String list(Model model) {
        model.addAttribute("calls", desk.open().stream().map(CallLine::of).toList());
        return "admin/registration/calls";
    }
}
