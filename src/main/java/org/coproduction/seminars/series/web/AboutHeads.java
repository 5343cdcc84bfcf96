package org.coproduction.seminars.series.web;

import org.coproduction.seminars.series.PageDetails;
import org.coproduction.seminars.series.SeriesPages;
import org.coproduction.seminars.series.StoredPage;
import org.coproduction.seminars.site.ShareCard;
import org.coproduction.seminars.site.ShareCards;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.web.PageMeta;
import org.springframework.stereotype.Component;

/** What the further pages say of themselves to whoever shows a link to them. */
@Component
class AboutHeads implements ShareCards {

    private static final String KIND = "pages";

    private final SeriesPages pages;
    private final SiteIdentity site;

    AboutHeads(SeriesPages pages, SiteIdentity site) {
        this.pages = pages;
        this.site = site;
    }

    PageMeta of(StoredPage page) {
        return PageMeta.page().at(page.details().path()).picture(cardOf(page.details()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ShareCard card(String slug) {
        return cardOf(pages.bySlug(slug).details());
    }

    private ShareCard cardOf(PageDetails page) {
        return new ShareCard(
                KIND,
                page.slug().text(),
                site.current().shortTitle(),
                page.title(),
                site.current().title());
    }
}
