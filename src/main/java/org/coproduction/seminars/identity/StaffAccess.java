package org.coproduction.seminars.identity;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Decides by the permission table. An address that is not in it belongs to nothing, or to a controller that {@link
 * UnlistedRouteGuard} refuses: it is let through, so that it ends as 404 or 405; but strangers learn nothing of what is below
 * {@code /admin}.
 */
@Component
class StaffAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final PermissionTable permissions;

    StaffAccess(PermissionTable permissions) {
        this.permissions = permissions;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var permission = permissions.find(context.getRequest());
        if (permission.isPresent()) {
            Authentication who = authentication.get();
            return new AuthorizationDecision(permission.get().who().equals("everyone")
                    || who != null && permission.get().admits(who));
        }
        boolean staffOnly = context.getRequest().getRequestURI().startsWith("/admin");
        return new AuthorizationDecision(!staffOnly || isStaff(authentication.get()));
    }

    private static boolean isStaff(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof StaffMember;
    }
}
