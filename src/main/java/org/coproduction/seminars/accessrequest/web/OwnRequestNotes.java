package org.coproduction.seminars.accessrequest.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.seminars.accessrequest.Answer;
import org.coproduction.seminars.accessrequest.Asked;
import org.coproduction.seminars.accessrequest.HistoryEntry;
import org.coproduction.seminars.accessrequest.OwnRequests;
import org.coproduction.seminars.accessrequest.RequestState;
import org.coproduction.seminars.accessrequest.StoredRequest;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.registration.HeldData;
import org.coproduction.seminars.registration.ParticipantNotes;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** On somebody’s own page: what they asked for, and what they were told about it. What is not settled yet is not shown. */
@Component
class OwnRequestNotes implements ParticipantNotes, HeldData {

    private final OwnRequests requests;
    private final SeminarCatalogue seminars;
    private final Words words;
    private final Clock clock;

    OwnRequestNotes(OwnRequests requests, SeminarCatalogue seminars, Words words, Clock clock) {
        this.requests = requests;
        this.seminars = seminars;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Optional<Note> of(long seminarId, String reference) {
        SeminarFacts seminar = seminars.facts(seminarId);
        boolean over = !seminar.status().isOn() || seminar.date().isOverAt(clock.instant());
        return requests.of(seminarId, reference)
                .filter(request -> !request.asked().isEmpty())
                .filter(request -> !over || request.toldAt() != null)
                .map(request -> new Note(words.get("accessrequest.own.title"), lines(seminar, request)));
    }

    /** All of it, also what is not settled yet. */
    @Override
    public Optional<Note> heldOn(long seminarId, String reference) {
        return requests.held(seminarId, reference)
                .map(request ->
                        new Note(words.get("accessrequest.own.title"), heldLines(seminars.facts(seminarId), request)));
    }

    private List<Line> heldLines(SeminarFacts seminar, StoredRequest request) {
        List<Line> lines = new ArrayList<>(lines(seminar, request));
        if (!request.answer().words().isEmpty() && !request.answer().equals(request.told())) {
            lines.add(line("accessrequest.held.answer", List.of(request.answer().words())));
        }
        lines.add(line(
                "accessrequest.held.history",
                request.history().stream().map(this::step).toList()));
        return lines;
    }

    private String step(HistoryEntry entry) {
        String what = words.get(entry.step().label()) + (entry.note().isEmpty() ? "" : ": " + entry.note());
        return words.get("accessrequest.held.step", UkTime.dateTime(entry.happenedAt()), what);
    }

    private List<Line> lines(SeminarFacts seminar, StoredRequest request) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("accessrequest.own.asked", asked(request.asked())));
        boolean cancelled = seminar.status() == SeminarStatus.CANCELLED;
        String stands = cancelled ? words.get("accessrequest.own.cancelled") : stands(request);
        lines.add(line("accessrequest.own.stands", List.of(stands)));
        if (!request.told().words().isEmpty()) {
            String label = request.state() == RequestState.CONFIRMED && !cancelled
                    ? "accessrequest.own.arranged"
                    : "accessrequest.own.before";
            lines.add(line(label, List.of(request.told().words())));
        }
        return lines;
    }

    private Line line(String label, List<String> values) {
        return new Line(words.get(label), values);
    }

    private List<String> asked(Asked asked) {
        Stream<String> wishes = asked.labels().stream().map(words::get);
        Stream<String> typed = Stream.of(asked.words(), asked.secondSupporter()).filter(text -> !text.isEmpty());
        return Stream.concat(wishes, typed).toList();
    }

    private String stands(StoredRequest request) {
        Answer told = request.told();
        if (request.state() == RequestState.CONFIRMED && told.outcome() != null) {
            return words.get("accessrequest.own." + told.outcome().name());
        }
        if (request.state() == RequestState.TO_CHECK && request.toldAt() != null) {
            return until("accessrequest.own.check", request);
        }
        return until("accessrequest.own.open", request);
    }

    /** Names the day while it is to come. */
    private String until(String key, StoredRequest request) {
        return request.dueOn().isBefore(UkTime.today(clock))
                ? words.get(key)
                : words.get(key + "Until", UkTime.date(request.dueOn()));
    }
}
