package org.coproduction.seminars.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers every error with a page of the site, whatever kind of answer was asked for. */
@Controller
class SiteErrorController implements ErrorController {

    private static final Map<Integer, String> PAGES = Map.of(
            400, "error/400",
            403, "error/403",
            404, "error/404",
            405, "error/405",
            409, "error/409",
            410, "error/410",
            413, "error/413",
            500, "error/500",
            503, "error/503");

    @RequestMapping("/error")
    String page(HttpServletRequest request, HttpServletResponse response) {
        int status = status(request);
        response.setStatus(status);
        String other = HttpStatusCode.valueOf(status).is5xxServerError() ? "error/500" : "error/400";
        return PAGES.getOrDefault(status, other);
    }

    /** Somebody who opens the address itself finds nothing there. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
    }
}
