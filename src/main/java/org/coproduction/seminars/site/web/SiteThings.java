package org.coproduction.seminars.site.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Things of schema.org that stand behind every page. */
@Component
public class SiteThings {

    private final SiteLinks links;
    private final SiteIdentity site;

    SiteThings(SiteLinks links, SiteIdentity site) {
        this.links = links;
        this.site = site;
    }

    /** Whoever holds the series. */
    public LinkedThing organization() {
        return LinkedThing.of("Organization")
                .with("@id", links.to("/#organization"))
                .with("name", site.current().title())
                .with("url", links.to("/"))
                .with("logo", links.to("/img/mark.svg"));
    }

    /** Whoever pays for it; null if nobody is named. */
    public @Nullable LinkedThing funder() {
        String funder = site.current().funder();
        return funder.isEmpty() ? null : LinkedThing.of("Organization").with("name", funder);
    }

    /** Somebody with a page here. */
    public LinkedThing person(String name, String path) {
        return LinkedThing.of("Person")
                .with("@id", links.to(path))
                .with("name", name)
                .with("url", links.to(path));
    }

    /** An instant in UK time with its offset. */
    public static String inUkTime(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(UkTime.ZONE));
    }
}
