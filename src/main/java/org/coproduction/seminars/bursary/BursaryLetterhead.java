package org.coproduction.seminars.bursary;

import java.util.HashMap;
import java.util.Map;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every mail about a bursary says: which seminar, when, where, how to ask. */
@Component
class BursaryLetterhead {

    /** For texts that were rewritten when mails still said which group a bursary is for: the line is left out. */
    private static final String NOTHING = "";

    private final SeminarCatalogue seminars;
    private final SiteIdentity site;
    private final SiteLinks links;

    BursaryLetterhead(SeminarCatalogue seminars, SiteIdentity site, SiteLinks links) {
        this.seminars = seminars;
        this.site = site;
        this.links = links;
    }

    /** @param privatePath path of the applicant’s own page */
    Map<String, String> about(SchemeDetails scheme, String privatePath) {
        SeminarFacts seminar = seminars.facts(scheme.seminarId());
        Map<String, String> model = new HashMap<>();
        model.put("seminar", seminar.name());
        model.put("date", orEmpty(seminar.date().dateInWords()));
        model.put("times", orEmpty(seminar.date().timesInWords()));
        model.put("place", seminar.place());
        model.put("page", links.to(seminar.path()));
        model.put("group", NOTHING);
        model.put("link", links.to(privatePath));
        model.put("siteTitle", site.current().title());
        model.put("contact", site.current().contactEmail());
        return model;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
