package org.coproduction.seminars.people;

import java.util.List;

/** Where somebody appears; modules in which people have a part implement this. */
public interface Appearances {

    /** What the public may see, in the order to show it. */
    List<Appearance> of(long personId);
}
