package org.coproduction.seminars.demo;

import org.coproduction.seminars.series.ContactWays;
import org.coproduction.seminars.series.SeriesOffice;
import org.coproduction.seminars.series.SeriesSettings;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A made-up office that can be reached in every way. */
@Component
@Order(5)
@Profile("demo")
class SeminarOfficeDesk implements Demonstration.Scene {

    private final SeriesOffice series;
    private final DemoWords words;

    SeminarOfficeDesk(SeriesOffice series, DemoWords words) {
        this.series = series;
        this.words = words;
    }

    @Override
    public void set() {
        SeriesSettings now = series.settings();
        DemoWords.DemoOffice office = words.office();
        series.change(
                series.version(),
                new SeriesSettings(
                        now.title(),
                        now.shortTitle(),
                        now.strapline(),
                        now.funder(),
                        now.hashtag(),
                        now.contactEmail(),
                        now.startsOn(),
                        now.endsOn(),
                        now.contact(),
                        now.overview(),
                        now.homeIntro(),
                        now.whoCanCome(),
                        now.accessHelp(),
                        new ContactWays(
                                office.who(),
                                office.phone(),
                                office.text(),
                                office.relay(),
                                office.post(),
                                office.hours(),
                                office.answers()),
                        now.support()));
    }
}
