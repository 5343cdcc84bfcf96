package org.coproduction.seminars.site.web;

import java.util.List;
import org.coproduction.seminars.common.SafeHtml;
import org.coproduction.seminars.site.ContactWay;
import org.coproduction.seminars.site.FooterLink;
import org.coproduction.seminars.site.MenuEntry;
import org.coproduction.seminars.site.SiteIdentity.Identity;

/** What the layout shows around every page. */
public record PageShell(
        Identity identity, List<MenuEntry> menu, List<FooterLink> footer, SafeHtml support, boolean demonstration) {

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

    public List<ContactWay> contactWays() {
        return identity.contactWays();
    }

    public String contactEmail() {
        return identity.contactEmail();
    }
}
