package org.coproduction.seminars.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coproduction.seminars.site.SiteLinks;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What happens to a form that comes back too late, when its token is gone or the session has ended: nothing typed is lost, a
 * page offers to send it again.
 */
@Component
class LostForms implements AccessDeniedHandler, AuthenticationEntryPoint {

    static final String EXPIRED = "/form-expired";
    static final String SIGNED_OUT = "/signed-out";

    private static final long LARGEST_FORM = 21L * 1024 * 1024;

    private final LoginUrlAuthenticationEntryPoint login = new LoginUrlAuthenticationEntryPoint("/login");
    private final SiteLinks links;

    LostForms(SiteLinks links) {
        this.links = links;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (!(refusal instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getContentLengthLong() > LARGEST_FORM) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getServletPath().equals("/login")) {
            response.sendRedirect("/login?expired");
        } else if (isOwnForm(request)) {
            forward(request, response, EXPIRED);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        if (isOwnForm(request)) {
            forward(request, response, SIGNED_OUT);
        } else {
            login.commence(request, response, refusal);
        }
    }

    private static void forward(HttpServletRequest request, HttpServletResponse response, String page)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        request.getRequestDispatcher(page).forward(request, response);
    }

    /** Only what our own pages sent may be sent again: otherwise another site could have it sent with one click. */
    private boolean isOwnForm(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return false;
        }
        String fetchSite = request.getHeader("Sec-Fetch-Site");
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        return links.to("").equals(request.getHeader("Origin"));
    }
}
