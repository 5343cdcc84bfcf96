package org.coproduction.seminars.site.web;

import java.util.Comparator;
import java.util.List;
import org.coproduction.seminars.site.FooterLink;
import org.coproduction.seminars.site.FooterLinks;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.coproduction.seminars.site.MenuEntry;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteIdentity.Identity;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Makes the shell for the request at hand. */
@Component
public class PageShells {

    private final SiteIdentity identity;
    private final List<MenuEntry> menu;
    private final List<FooterLinks> footers;
    private final MarkdownRenderer markdown;
    private final boolean demonstration;

    PageShells(
            SiteIdentity identity,
            List<MenuEntry> menu,
            List<FooterLinks> footers,
            MarkdownRenderer markdown,
            Environment environment) {
        this.identity = identity;
        this.markdown = markdown;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
        this.footers = footers;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    public PageShell current() {
        List<FooterLink> links =
                footers.stream().flatMap(footer -> footer.footer().stream()).toList();
        Identity current = identity.current();
        return new PageShell(current, menu, links, markdown.render(current.support()), demonstration);
    }
}
