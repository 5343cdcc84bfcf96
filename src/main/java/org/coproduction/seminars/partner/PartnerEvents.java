package org.coproduction.seminars.partner;

import java.util.List;
import java.util.Map;

/** What partners host; the module that keeps it answers. */
public interface PartnerEvents {

    /** What the public may see, by the partner’s id, each in the order to show it. */
    Map<Long, List<Hosted>> byPartner();

    record Hosted(String title, String href) {}
}
