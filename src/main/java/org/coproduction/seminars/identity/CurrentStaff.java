package org.coproduction.seminars.identity;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is at work in this request. */
@Component
public class CurrentStaff {

    /** Nobody has one outside of a request of theirs. */
    public boolean has(Right right) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && who.getPrincipal() instanceof StaffMember
                && who.getAuthorities().contains(right);
    }
}
