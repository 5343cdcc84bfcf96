package org.coproduction.seminars.site.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

@ControllerAdvice
class ShellAdvice {

    private final PageShells shells;

    ShellAdvice(PageShells shells) {
        this.shells = shells;
    }

    @ModelAttribute("shell")
    PageShell shell() {
        return shells.current();
    }
}
