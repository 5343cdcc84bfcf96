package org.coproduction.seminars.programme.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.programme.AccessContact;
import org.coproduction.seminars.programme.AccessKind;
import org.coproduction.seminars.programme.AccessState;
import org.coproduction.seminars.programme.Capacity;
import org.coproduction.seminars.programme.DatePrecision;
import org.coproduction.seminars.programme.EasyReadCheck;
import org.coproduction.seminars.programme.Guidance;
import org.coproduction.seminars.programme.Joining;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarDetails;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.programme.StoredSeminar;
import org.jspecify.annotations.Nullable;

/** What an editor types about a seminar. */
class SeminarForm {

    private static final int LONGEST_TEXT = 50_000;

    private static final AccessRows ROWS = AccessRows.of(AccessKind.ofDays());

    long version;

    @NotNull(message = "{programme.form.number.shape}")
    @Min(value = 1, message = "{programme.form.number.shape}")
    @Max(value = 999, message = "{programme.form.number.shape}")
    @Nullable
    Integer number;

    @NotBlank(message = "{programme.form.title.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    String title = "";

    @Size(max = Slug.MAX_LENGTH, message = "{common.tooLong}")
    String slug = "";

    @NotBlank(message = "{programme.form.summary.missing}")
    @Size(max = 500, message = "{common.tooLong}")
    String summary = "";

    @NotNull(message = "{programme.form.status.missing}")
    @Nullable
    SeminarStatus status = SeminarStatus.DRAFT;

    @NotNull(message = "{programme.form.format.missing}")
    @Nullable
    SeminarFormat format = SeminarFormat.IN_PERSON;

    @NotNull(message = "{programme.form.precision.missing}")
    @Nullable
    DatePrecision precision = DatePrecision.UNKNOWN;

    @Nullable
    LocalDate date;

    @Nullable
    LocalTime startsAt;

    @Nullable
    LocalTime endsAt;

    @Nullable
    Long venueId;

    @Size(max = 200, message = "{common.tooLong}")
    String venueName = "";

    @Size(max = 500, message = "{common.tooLong}")
    String venueAddress = "";

    @Size(max = 100, message = "{common.tooLong}")
    String venueTown = "";

    @Min(value = 0, message = "{programme.form.capacity.shape}")
    @Max(value = Capacity.MOST, message = "{programme.form.capacity.shape}")
    @Nullable
    Integer capacityInPerson;

    @Min(value = 0, message = "{programme.form.capacity.shape}")
    @Max(value = Capacity.MOST, message = "{programme.form.capacity.shape}")
    @Nullable
    Integer capacityOnline;

    @Nullable
    LocalDate registrationOpensOn;

    @Nullable
    LocalDate registrationClosesOn;

    @Size(max = LONGEST_TEXT, message = "{common.tooLong}")
    String text = "";

    @Size(max = LONGEST_TEXT, message = "{common.tooLong}")
    String afterwards = "";

    @Size(max = LONGEST_TEXT, message = "{common.tooLong}")
    String topics = "";

    @Size(max = LONGEST_TEXT, message = "{common.tooLong}")
    String access = "";

    @Size(max = LONGEST_TEXT, message = "{common.tooLong}")
    String easyRead = "";

    List<Long> hosts = new ArrayList<>();

    @Size(max = 1_000, message = "{common.tooLong}")
    String changeNote = "";

    @Size(max = LONGEST_TEXT, message = "{common.tooLong}")
    String whoFor = "";

    @Size(max = LONGEST_TEXT, message = "{common.tooLong}")
    String online = "";

    @Size(max = Joining.LONGEST_LINK, message = "{common.tooLong}")
    String joiningLink = "";

    @Size(max = 2_000, message = "{common.tooLong}")
    String joiningNotes = "";

    List<@Nullable AccessState> accessStates = ROWS.states(Map.of());

    List<@Nullable @Size(max = AccessRows.LONGEST_WORDS, message = "{common.tooLong}") String> accessWords =
            ROWS.words(Map.of());

    @Size(max = 200, message = "{common.tooLong}")
    String contactName = "";

    @Size(max = 50, message = "{common.tooLong}")
    String contactPhone = "";

    @Size(max = 50, message = "{common.tooLong}")
    String contactText = "";

    @Size(max = 254, message = "{common.tooLong}")
    String contactEmail = "";

    @Size(max = 200, message = "{common.tooLong}")
    String listener = "";

    @Nullable
    LocalDate interpretersBy;

    @Nullable
    LocalDate materialsBy;

    @Size(max = 200, message = "{common.tooLong}")
    String easyReadCheckedBy = "";

    @Nullable
    LocalDate easyReadCheckedOn;

    static SeminarForm of(StoredSeminar seminar) {
        SeminarDetails details = seminar.details();
        SeminarForm form = new SeminarForm();
        form.version = seminar.version();
        form.number = details.number();
        form.title = details.title();
        form.slug = details.slug().text();
        form.summary = details.summary();
        form.status = details.status();
        form.format = details.format();
        form.takeDate(details.date());
        form.venueName = details.venue().name();
        form.venueAddress = details.venue().address();
        form.venueTown = details.venue().town();
        form.capacityInPerson = details.registration().capacity().inPerson();
        form.capacityOnline = details.registration().capacity().online();
        form.registrationOpensOn = details.registration().opensOn();
        form.registrationClosesOn = details.registration().closesOn();
        form.takeTexts(details);
        form.hosts = new ArrayList<>(details.hosts());
        form.take(details.guidance());
        form.joiningLink = details.joining().link();
        form.joiningNotes = details.joining().notes();
        form.accessStates = new ArrayList<>(ROWS.states(details.accessFacts()));
        form.accessWords = new ArrayList<>(ROWS.words(details.accessFacts()));
        return form;
    }

    private void take(Guidance guidance) {
        venueId = guidance.venueId();
        changeNote = guidance.changeNote();
        whoFor = guidance.whoFor();
        online = guidance.online();
        contactName = guidance.contact().name();
        contactPhone = guidance.contact().phone();
        contactText = guidance.contact().text();
        contactEmail = guidance.contact().email();
        listener = guidance.listener();
        interpretersBy = guidance.interpretersBy();
        materialsBy = guidance.materialsBy();
        easyReadCheckedBy = guidance.easyReadCheck().by();
        easyReadCheckedOn = guidance.easyReadCheck().on();
    }

    private void takeDate(SeminarDate known) {
        precision = known.precision();
        date = known.date();
        startsAt = known.startsAt();
        endsAt = known.endsAt();
    }

    private void takeTexts(SeminarDetails details) {
        text = details.text().source();
        afterwards = details.afterwards().source();
        topics = details.topics().source();
        access = details.access().source();
        easyRead = details.easyRead().source();
    }

    /** The address asked for, or the one that the title suggests. */
    Slug wantedSlug() {
        return slug.isBlank() ? Slug.from(title) : Slug.of(slug);
    }

    /** Call only once the form has been checked. */
    SeminarDetails details() {
        return new SeminarDetails(
                Objects.requireNonNull(number),
                wantedSlug(),
                title,
                summary,
                new Markdown(text),
                new Markdown(afterwards),
                Objects.requireNonNull(status),
                Objects.requireNonNull(format),
                seminarDate(),
                new SeminarDetails.Venue(venueName, venueAddress, venueTown),
                new Markdown(access),
                new Markdown(topics),
                new Markdown(easyRead),
                new SeminarDetails.Registration(
                        new Capacity(capacityInPerson, capacityOnline), registrationOpensOn, registrationClosesOn),
                hosts.stream().distinct().toList(),
                guidance(),
                ROWS.facts(accessStates, accessWords),
                new Joining(
                        joiningLink.strip(), joiningNotes.replace("\r\n", "\n").strip()));
    }

    private Guidance guidance() {
        return new Guidance(
                venueId,
                changeNote,
                whoFor,
                online,
                new AccessContact(contactName, contactPhone, contactText, contactEmail),
                listener,
                interpretersBy,
                materialsBy,
                new EasyReadCheck(easyReadCheckedBy, easyReadCheckedOn));
    }

    private SeminarDate seminarDate() {
        DatePrecision known = Objects.requireNonNull(precision);
        if (known == DatePrecision.UNKNOWN || date == null) {
            return SeminarDate.unknown();
        }
        if (known == DatePrecision.MONTH) {
            return SeminarDate.month(YearMonth.from(date));
        }
        return new SeminarDate(DatePrecision.DAY, date, startsAt, endsAt);
    }
}
