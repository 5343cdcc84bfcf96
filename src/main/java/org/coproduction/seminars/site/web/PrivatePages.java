package org.coproduction.seminars.site.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;

/** Pages whose address is a key: it must not travel on in a Referer header, nor be listed. */
public final class PrivatePages {

    private PrivatePages() {}

    public static void keepPrivate(HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("unlisted", true);
    }
}
