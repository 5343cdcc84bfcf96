package org.coproduction.seminars.site;

import java.net.URI;
import org.springframework.stereotype.Component;

/** Absolute addresses for mails, feeds and calendars; always from the setting, never from the request’s Host header. */
@Component
public class SiteLinks {

    private final String base;

    SiteLinks(SiteProperties properties) {
        this.base = properties.baseUrl().toString().replaceAll("/+$", "");
    }

    /** @param path starts with a slash */
    public String to(String path) {
        return base + path;
    }

    /** Where calendar programs subscribe, rather than copy once. */
    public String subscriptionTo(String path) {
        return to(path).replaceFirst("^https?:", "webcal:");
    }

    /** The host alone, for identifiers such as a calendar entry’s UID. */
    public String host() {
        return URI.create(base).getHost();
    }
}
