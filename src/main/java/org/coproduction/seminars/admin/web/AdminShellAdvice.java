package org.coproduction.seminars.admin.web;

import java.util.Comparator;
import java.util.List;
import org.coproduction.seminars.admin.AdminMenuItem;
import org.coproduction.seminars.identity.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives signed-in staff their menu, on every page that they open. */
@ControllerAdvice
class AdminShellAdvice {

    private final List<AdminMenuItem> menu;

    AdminShellAdvice(List<AdminMenuItem> menu) {
        this.menu = menu.stream()
                .sorted(Comparator.comparingInt(AdminMenuItem::order))
                .toList();
    }

    @ModelAttribute
    void addMenu(@AuthenticationPrincipal @Nullable StaffMember staff, Model model) {
        if (staff != null) {
            model.addAttribute("staffName", staff.name());
            model.addAttribute(
                    "adminMenu",
                    menu.stream().filter(item -> staff.has(item.right())).toList());
        }
    }
}
