package org.coproduction.seminars.gate;

import java.util.List;
import org.coproduction.seminars.identity.PasswordDesk;
import org.springframework.core.annotation.Order;

/** Just installed: nothing is stored, and nobody can sign in yet. */
@Order(1)
record EmptySite(PasswordDesk passwords) implements World {

    @Override
    public void prepare() {}

    @Override
    public List<String> starts() {
        return List.of("/setup/" + passwords.openFirstAccount().orElseThrow().value());
    }
}
