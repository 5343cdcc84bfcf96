package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import org.coproduction.seminars.registration.LinkEndedException;
import org.coproduction.seminars.site.web.PageShells;
import org.coproduction.seminars.site.web.PrivatePages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Leads whoever follows an old private link to new ones. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class LinkAdvice {

    private final PageShells shells;

    LinkAdvice(PageShells shells) {
        this.shells = shells;
    }

    @ExceptionHandler(LinkEndedException.class)
    ModelAndView ended(HttpServletResponse response) {
        Model model = new ConcurrentModel();
        model.addAttribute("shell", shells.current());
        PrivatePages.keepPrivate(response, model);
        return new ModelAndView("registration/link-ended", model.asMap(), HttpStatus.NOT_FOUND);
    }
}
