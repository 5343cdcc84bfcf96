package org.coproduction.seminars.series;

import java.util.Optional;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.site.SiteIdentity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the settings of the series; until somebody has set them, plain defaults. */
@Service
@Transactional(readOnly = true)
public class SeriesOffice implements SiteIdentity {

    private static final SeriesSettings UNSET = new SeriesSettings(
            "Seminar series",
            "Seminars",
            "",
            "",
            "",
            EmailAddress.of("seminars@example.org"),
            null,
            null,
            Markdown.EMPTY,
            Markdown.EMPTY,
            Markdown.EMPTY,
            Markdown.EMPTY,
            Markdown.EMPTY,
            ContactWays.NONE,
            Markdown.EMPTY);

    private final SeriesRecords records;

    SeriesOffice(SeriesRecords records) {
        this.records = records;
    }

    public SeriesSettings settings() {
        return records.findFirstByOrderById().map(Series::settings).orElse(UNSET);
    }

    /** Whether somebody has set them. */
    public boolean isSet() {
        return records.findFirstByOrderById().isPresent();
    }

    /** The version to send back with an edit; 0 before the first. */
    public long version() {
        return records.findFirstByOrderById().map(Series::version).orElse(0L);
    }

    @Transactional
    public void change(long version, SeriesSettings settings) {
        Optional<Series> series = records.findFirstByOrderById();
        series.ifPresentOrElse(
                existing -> {
                    existing.requireVersion(version);
                    existing.apply(settings);
                },
                () -> records.save(new Series(settings)));
    }

    @Override
    public Identity current() {
        SeriesSettings settings = settings();
        return new Identity(
                settings.title(),
                settings.shortTitle(),
                settings.strapline(),
                settings.funder(),
                settings.hashtag(),
                settings.contactEmail().text(),
                settings.ways().with(settings.contactEmail()),
                settings.support());
    }
}
