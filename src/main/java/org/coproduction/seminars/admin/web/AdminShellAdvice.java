package org.coproduction.seminars.admin.web;

import org.coproduction.seminars.identity.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives signed-in staff their menu, on every page that they open. */
@ControllerAdvice
class AdminShellAdvice {

    private final StaffMenu menu;

    AdminShellAdvice(StaffMenu menu) {
        this.menu = menu;
    }

    @ModelAttribute
    void addMenu(@AuthenticationPrincipal @Nullable StaffMember staff, Model model) {
        if (staff != null) {
            model.addAttribute("staffName", staff.name());
            model.addAttribute("adminMenu", menu.of(staff));
        }
    }
}
