package org.coproduction.seminars.programme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.programme.SessionDetails;
import org.coproduction.seminars.programme.SessionDetails.Participant;
import org.coproduction.seminars.programme.SessionKind;
import org.coproduction.seminars.programme.SessionPart;
import org.coproduction.seminars.programme.StoredSession;
import org.jspecify.annotations.Nullable;

/** What an editor types about a programme item; people and their parts are two lists of the same length. */
class SessionForm {

    private static final int SPARE_ROWS = 3;

    long version;

    @NotBlank(message = "{programme.session.title.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    String title = "";

    @NotNull(message = "{programme.session.kind.missing}")
    @Nullable
    SessionKind kind = SessionKind.TALK;

    @Nullable
    LocalTime startsAt;

    @Nullable
    LocalTime endsAt;

    @Nullable
    LocalTime placedAfter;

    @Size(max = 20_000, message = "{common.tooLong}")
    String text = "";

    @Size(max = 500, message = "{common.tooLong}")
    String contentNote = "";

    boolean recorded;

    List<@Nullable Long> people = new ArrayList<>();

    List<@Nullable SessionPart> parts = new ArrayList<>();

    static SessionForm of(StoredSession session) {
        SessionDetails details = session.details();
        SessionForm form = new SessionForm();
        form.version = session.version();
        form.title = details.title();
        form.kind = details.kind();
        form.startsAt = details.startsAt();
        form.endsAt = details.endsAt();
        form.placedAfter = details.placedAfter();
        form.text = details.text().source();
        form.contentNote = details.contentNote();
        form.recorded = details.recorded();
        details.people().forEach(participant -> {
            form.people.add(participant.personId());
            form.parts.add(participant.part());
        });
        return form;
    }

    /** Makes room for a few more people, and says how many rows there are then. */
    int addSpareRows() {
        long filled = people.stream().filter(Objects::nonNull).count();
        while (people.size() < filled + SPARE_ROWS) {
            people.add(null);
        }
        while (parts.size() < people.size()) {
            parts.add(null);
        }
        return people.size();
    }

    /** Call only once the form has been checked. */
    SessionDetails details() {
        return new SessionDetails(
                startsAt,
                endsAt,
                placedAfter,
                Objects.requireNonNull(kind),
                title,
                new Markdown(text),
                contentNote,
                recorded,
                participants());
    }

    private List<Participant> participants() {
        return IntStream.range(0, people.size())
                .boxed()
                .flatMap(this::participant)
                .distinct()
                .toList();
    }

    private Stream<Participant> participant(int row) {
        Long person = people.get(row);
        SessionPart part = row < parts.size() ? parts.get(row) : null;
        return person == null
                ? Stream.empty()
                : Stream.of(new Participant(person, part == null ? SessionPart.SPEAKER : part));
    }
}
