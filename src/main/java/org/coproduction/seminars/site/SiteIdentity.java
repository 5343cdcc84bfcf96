package org.coproduction.seminars.site;

import java.util.List;
import org.coproduction.seminars.common.Markdown;

/** Who this site says it is; the module that keeps the series’ settings answers. */
public interface SiteIdentity {

    Identity current();

    /**
     * @param contactWays all ways to reach a person, in the order to show them
     * @param support whom to turn to when a subject is hard
     */
    record Identity(
            String title,
            String shortTitle,
            String strapline,
            String funder,
            String hashtag,
            String contactEmail,
            List<ContactWay> contactWays,
            Markdown support) {}
}
