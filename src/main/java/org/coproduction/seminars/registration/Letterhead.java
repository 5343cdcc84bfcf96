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

    Letterhead(SiteIdentity site, SiteLinks links) {
        this.site = site;
        this.links = links;
    }

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

    private static String orUnknown(@Nullable String words) {
        return words == null ? "" : words;
    }
}
