package org.coproduction.seminars.series.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.series.ContactWays;
import org.coproduction.seminars.series.SeriesSettings;
import org.jspecify.annotations.Nullable;

/** What an editor types about the series. */
class SeriesForm {

    private static final String NUMBER = "|\\+?[0-9][0-9 ()-]*";

    long version;

    @NotBlank(message = "{series.form.title.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    String title = "";

    @NotBlank(message = "{series.form.shortTitle.missing}")
    @Size(max = 60, message = "{common.tooLong}")
    String shortTitle = "";

    @Size(max = 300, message = "{common.tooLong}")
    String strapline = "";

    @Size(max = 200, message = "{common.tooLong}")
    String funder = "";

    @Size(max = 60, message = "{common.tooLong}")
    String hashtag = "";

    String contactEmail = "";

    @Nullable
    LocalDate startsOn;

    @Nullable
    LocalDate endsOn;

    @Size(max = 20_000, message = "{common.tooLong}")
    String contact = "";

    @Size(max = 50_000, message = "{common.tooLong}")
    String overview = "";

    @Size(max = 20_000, message = "{common.tooLong}")
    String homeIntro = "";

    @Size(max = 20_000, message = "{common.tooLong}")
    String whoCanCome = "";

    @Size(max = 20_000, message = "{common.tooLong}")
    String accessHelp = "";

    @Size(max = 120, message = "{common.tooLong}")
    String contactWho = "";

    @Size(max = 40, message = "{common.tooLong}")
    @Pattern(regexp = NUMBER, message = "{series.form.contactPhone.shape}")
    String contactPhone = "";

    @Size(max = 40, message = "{common.tooLong}")
    @Pattern(regexp = NUMBER, message = "{series.form.contactPhone.shape}")
    String contactText = "";

    @Size(max = 300, message = "{common.tooLong}")
    String contactRelay = "";

    @Size(max = 500, message = "{common.tooLong}")
    String contactPost = "";

    @Size(max = 200, message = "{common.tooLong}")
    String contactHours = "";

    @Size(max = 300, message = "{common.tooLong}")
    String contactAnswers = "";

    @Size(max = 10_000, message = "{common.tooLong}")
    String support = "";

    static SeriesForm of(long version, SeriesSettings settings) {
        SeriesForm form = new SeriesForm();
        form.version = version;
        form.title = settings.title();
        form.shortTitle = settings.shortTitle();
        form.strapline = settings.strapline();
        form.funder = settings.funder();
        form.hashtag = settings.hashtag();
        form.contactEmail = settings.contactEmail().text();
        form.startsOn = settings.startsOn();
        form.endsOn = settings.endsOn();
        form.contact = settings.contact().source();
        form.overview = settings.overview().source();
        form.homeIntro = settings.homeIntro().source();
        form.whoCanCome = settings.whoCanCome().source();
        form.accessHelp = settings.accessHelp().source();
        form.show(settings.ways());
        form.support = settings.support().source();
        return form;
    }

    private void show(ContactWays ways) {
        contactWho = ways.who();
        contactPhone = ways.phone();
        contactText = ways.text();
        contactRelay = ways.relay();
        contactPost = ways.post();
        contactHours = ways.hours();
        contactAnswers = ways.answers();
    }

    boolean hasEmail() {
        return EmailAddress.isValid(contactEmail);
    }

    boolean endsBeforeItStarts() {
        return startsOn != null && endsOn != null && endsOn.isBefore(startsOn);
    }

    /** Call only once the form has been checked. */
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
                new ContactWays(
                        contactWho, contactPhone, contactText, contactRelay, contactPost, contactHours, contactAnswers),
                new Markdown(support));
    }
}
