package org.coproduction.seminars.identity;

import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks address and password, unless there were too many wrong ones. */
@Component
class ThrottledSignIn extends DaoAuthenticationProvider {

    private final SignInThrottle throttle;

    ThrottledSignIn(StaffDirectory staff, PasswordEncoder encoder, SignInThrottle throttle) {
        super(staff);
        setPasswordEncoder(encoder);
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        throttle.check(attempt);
        return super.authenticate(attempt);
    }
}
