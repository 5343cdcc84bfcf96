package org.coproduction.seminars.privacy;

import java.util.List;
import org.coproduction.seminars.common.EmailAddress;

/**
 * What a feature holds about whoever an address belongs to, apart from any registration; every bean of this type is asked. Told to
 * those only who came by a link that was sent to the address.
 */
public interface HeldByAddress {

    List<Held> heldFor(EmailAddress address);

    /** One thing that is held, in words. */
    record Held(String title, List<Fact> facts) {}

    record Fact(String label, String value) {}
}
