package org.coproduction.seminars.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.content.Editable;
import org.jspecify.annotations.Nullable;

/** The one series that this site is about. */
@Entity
@Table(name = "series")
class Series extends Editable {

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String shortTitle;

    @Column(nullable = false)
    private String strapline;

    @Column(nullable = false)
    private String funder;

    @Column(nullable = false)
    private String hashtag;

    @Column(nullable = false)
    private String contactEmail;

    private @Nullable LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    @Column(nullable = false)
    private String contact;

    @Column(nullable = false)
    private String overview;

    @Column(nullable = false)
    private String homeIntro;

    @Column(nullable = false)
    private String whoCanCome;

    @Column(nullable = false)
    private String accessHelp;

    @Embedded
    private ContactWays ways;

    @Column(nullable = false)
    private String support;

    protected Series() {}

    Series(SeriesSettings settings) {
        apply(settings);
    }

    final void apply(SeriesSettings settings) {
        title = settings.title();
        shortTitle = settings.shortTitle();
        strapline = settings.strapline();
        funder = settings.funder();
        hashtag = settings.hashtag();
        contactEmail = settings.contactEmail().text();
        startsOn = settings.startsOn();
        endsOn = settings.endsOn();
        contact = settings.contact().source();
        overview = settings.overview().source();
        homeIntro = settings.homeIntro().source();
        whoCanCome = settings.whoCanCome().source();
        accessHelp = settings.accessHelp().source();
        ways = settings.ways();
        support = settings.support().source();
    }

    SeriesSettings settings() {
        return new SeriesSettings(
                title,
                shortTitle,
                strapline,
                funder,
                hashtag,
                EmailAddress.of(contactEmail),
                startsOn,
                endsOn,
                new Markdown(contact),
                new Markdown(overview),
                new Markdown(homeIntro),
                new Markdown(whoCanCome),
                new Markdown(accessHelp),
                ways,
                new Markdown(support));
    }
}
