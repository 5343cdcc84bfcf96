package org.coproduction.seminars.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.programme.SessionDetails.Participant;
import org.jspecify.annotations.Nullable;

/** An item of a seminar’s programme. */
@Entity
@Table(name = "session")
class Session extends Editable {

    @Column(nullable = false, updatable = false)
    private long seminarId;

    private @Nullable LocalTime startsAt;

    private @Nullable LocalTime endsAt;

    private @Nullable LocalTime placedAfter;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String contentNote;

    @Column(nullable = false)
    private boolean recorded;

    @ElementCollection
    @CollectionTable(name = "session_person", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    private List<SessionPerson> people = new ArrayList<>();

    protected Session() {}

    Session(long seminarId, SessionDetails details) {
        this.seminarId = seminarId;
        apply(details);
    }

    final void apply(SessionDetails details) {
        startsAt = details.startsAt();
        endsAt = details.endsAt();
        placedAfter = details.startsAt() == null ? details.placedAfter() : null;
        kind = details.kind();
        title = details.title();
        text = details.text().source();
        contentNote = details.contentNote();
        recorded = details.recorded();
        people.clear();
        details.people().forEach(person -> people.add(new SessionPerson(person.personId(), person.part())));
    }

    long seminarId() {
        return seminarId;
    }

    SessionDetails details() {
        return new SessionDetails(
                startsAt,
                endsAt,
                placedAfter,
                kind,
                title,
                new Markdown(text),
                contentNote,
                recorded,
                people.stream()
                        .map(person -> new Participant(person.personId(), person.part()))
                        .toList());
    }
}
