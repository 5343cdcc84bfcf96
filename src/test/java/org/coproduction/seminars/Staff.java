package org.coproduction.seminars;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Set;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.identity.StaffMember;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Requests of a signed-in member of staff: {@code mvc.get().uri("/admin").with(Staff.with(Right.CONTENT))}. */
public final class Staff {

    private Staff() {}

    public static RequestPostProcessor with(Right... rights) {
        return user(new StaffMember(1, "Sam Staff", "sam@example.org", Set.of(rights), true, null));
    }
}
