package org.coproduction.seminars.site.web;

import java.util.List;
import org.coproduction.seminars.site.MenuEntry;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.ShareCard;
import org.coproduction.seminars.site.ShareCards;
import org.coproduction.seminars.site.SiteIdentity;
import org.springframework.stereotype.Component;

/** Pictures of the sections that the menu names, and of the site itself for every page without one of its own. */
@Component
class SectionCards implements ShareCards {

    private static final String KIND = "sections";
    private static final String SITE = "site";

    private final List<MenuEntry> menu;
    private final SiteIdentity site;
    private final Words words;

    SectionCards(List<MenuEntry> menu, SiteIdentity site, Words words) {
        this.menu = menu;
        this.site = site;
        this.words = words;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ShareCard card(String slug) {
        if (slug.equals(SITE)) {
            return ofSite();
        }
        return menu.stream()
                .filter(entry -> entry.key().equals(slug))
                .findFirst()
                .map(this::ofSection)
                .orElseThrow(() -> new NotFoundException("section " + slug));
    }

    /** @param path of the page */
    ShareCard of(String path) {
        return menu.stream()
                .filter(entry -> entry.href().equals(path))
                .findFirst()
                .map(this::ofSection)
                .orElseGet(this::ofSite);
    }

    private ShareCard ofSection(MenuEntry entry) {
        return new ShareCard(
                KIND,
                entry.key(),
                site.current().shortTitle(),
                words.get(entry.label()),
                site.current().title());
    }

    private ShareCard ofSite() {
        SiteIdentity.Identity identity = site.current();
        return new ShareCard(KIND, SITE, words.get("site.share.eyebrow"), identity.title(), identity.funder());
    }
}
