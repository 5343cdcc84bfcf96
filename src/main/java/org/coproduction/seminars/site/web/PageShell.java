package org.coproduction.seminars.site.web;

import java.util.List;
import org.coproduction.seminars.site.FooterLink;
import org.coproduction.seminars.site.MenuEntry;
import org.coproduction.seminars.site.SiteIdentity.Identity;

/** What the layout shows around every page. */
public record PageShell(Identity identity, List<MenuEntry> menu, List<FooterLink> footer, boolean demonstration) {

    public String title() {
        return identity.title();
    }

    public String shortTitle() {
        return identity.shortTitle();
    }

    public String strapline() {
        return identity.strapline();
    }

    public String funder() {
        return identity.funder();
    }

    public String hashtag() {
        return identity.hashtag();
    }

    public String contactEmail() {
        return identity.contactEmail();
    }
}
