package org.coproduction.seminars.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.programme.SeminarDetails.Registration;
import org.coproduction.seminars.programme.SeminarDetails.Venue;

/** A seminar to test with: published, on 13 July 2016 from 10am to 4pm in Leeds, 60 places, registration until 6 July. */
public final class SeminarExample {

    private int number = 3;
    private String slug = "practice";
    private String title = "Practice and power";
    private SeminarStatus status = SeminarStatus.PUBLISHED;
    private SeminarFormat format = SeminarFormat.IN_PERSON;
    private SeminarDate date = SeminarDate.day(LocalDate.of(2016, 7, 13), LocalTime.of(10, 0), LocalTime.of(16, 0));
    private Guidance guidance = Guidance.NONE;
    private Map<AccessKind, AccessFact> accessFacts = Map.of();
    private Joining joining = Joining.UNKNOWN;
    private Markdown topics = Markdown.EMPTY;
    private Markdown easyRead = Markdown.EMPTY;
    private Markdown afterwards = Markdown.EMPTY;
    private Registration registration = new Registration(Capacity.inPerson(60), null, LocalDate.of(2016, 7, 6));

    public static SeminarExample seminar() {
        return new SeminarExample();
    }

    public SeminarExample number(int number) {
        this.number = number;
        return this;
    }

    public SeminarExample slug(String slug) {
        this.slug = slug;
        return this;
    }

    public SeminarExample title(String title) {
        this.title = title;
        return this;
    }

    public SeminarExample status(SeminarStatus status) {
        this.status = status;
        return this;
    }

    public SeminarExample format(SeminarFormat format) {
        this.format = format;
        return this;
    }

    public SeminarExample date(SeminarDate date) {
        this.date = date;
        return this;
    }

    /** Places in person. */
    public SeminarExample capacity(Integer places) {
        return capacity(places, registration.capacity().online());
    }

    public SeminarExample capacity(Integer inPerson, Integer online) {
        this.registration =
                new Registration(new Capacity(inPerson, online), registration.opensOn(), registration.closesOn());
        return this;
    }

    public SeminarExample opensOn(LocalDate day) {
        this.registration = new Registration(registration.capacity(), day, registration.closesOn());
        return this;
    }

    public SeminarExample closesOn(LocalDate day) {
        this.registration = new Registration(registration.capacity(), registration.opensOn(), day);
        return this;
    }

    public SeminarExample guidance(Guidance guidance) {
        this.guidance = guidance;
        return this;
    }

    public SeminarExample accessFact(AccessKind kind, AccessState state, String words) {
        this.accessFacts = Map.of(kind, new AccessFact(state, words));
        return this;
    }

    public SeminarExample joining(String link, String notes) {
        this.joining = new Joining(link, notes);
        return this;
    }

    public SeminarExample topics(String text) {
        this.topics = new Markdown(text);
        return this;
    }

    public SeminarExample easyRead(String text) {
        this.easyRead = new Markdown(text);
        return this;
    }

    public SeminarExample afterwards(String text) {
        this.afterwards = new Markdown(text);
        return this;
    }

    public SeminarDetails details() {
        return new SeminarDetails(
                number,
                Slug.of(slug),
                title,
                "How practice helps and hinders.",
                new Markdown("Who decides?"),
                afterwards,
                status,
                format,
                date,
                new Venue("Example Hall", "1 Example Street", "Leeds"),
                new Markdown("Step-free from the street."),
                topics,
                easyRead,
                registration,
                List.of(),
                guidance,
                accessFacts,
                joining);
    }
}
