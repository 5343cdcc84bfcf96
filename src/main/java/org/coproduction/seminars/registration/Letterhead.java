package org.coproduction.seminars.registration;

import java.util.HashMap;
import java.util.Map;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every mail about a seminar says: when, where, how to ask; by the names of the placeholders. */
@Component
public class Letterhead {

    private final SiteIdentity site;
    private final SiteLinks links;
    private final JoiningWords joining;

    Letterhead(SiteIdentity site, SiteLinks links, JoiningWords joining) {
        this.site = site;
        this.links = links;
        this.joining = joining;
    }

    /** For anybody. */
    public Map<String, String> about(SeminarFacts seminar) {
        Map<String, String> model = new HashMap<>();
        model.put("seminar", seminar.title());
        model.put("date", orUnknown(seminar.date().dateInWords()));
        model.put("times", orUnknown(seminar.date().timesInWords()));
        model.put("place", seminar.place());
        model.put("page", links.to(seminar.path()));
        model.put("siteTitle", site.current().title());
        model.put("contact", site.current().contactEmail());
        return model;
    }

    /** For somebody who takes part in this way, or would: nobody is sent to a building who need not travel. */
    public Map<String, String> about(SeminarFacts seminar, WayOfTakingPart way) {
        Map<String, String> model = about(seminar);
        model.put("attendance", joining.attendance(way));
        model.put("joining", joining.inWords(seminar, way));
        if (way.isOnline()) {
            model.put("place", joining.place());
        }
        return model;
    }

    private static String orUnknown(@Nullable String words) {
        return words == null ? "" : words;
    }
}
