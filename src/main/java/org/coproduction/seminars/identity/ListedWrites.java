package org.coproduction.seminars.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Requests that need a CSRF token: every write that the permission table lists, signing in and signing out. Other writes reach
 * no controller ({@link UnlistedRouteGuard}), and are better answered as 404 or 405 than as an expired form.
 */
class ListedWrites implements RequestMatcher {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FILTERS = Set.of("/login", "/logout");

    private final PermissionTable permissions;

    ListedWrites(PermissionTable permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (READS.contains(request.getMethod())) {
            return false;
        }
        return FILTERS.contains(request.getServletPath())
                || permissions.find(request).isPresent();
    }
}
