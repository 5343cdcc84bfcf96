package org.coproduction.seminars.registration.web;

import java.util.Optional;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.CallDesk;
import org.coproduction.seminars.registration.SeminarNote;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Above a seminar’s list: how many of its people a person has to ring. */
@Component
class CallNote implements SeminarNote {

    private final CallDesk desk;
    private final Words words;

    CallNote(CallDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public Optional<Note> about(SeminarFacts seminar) {
        long calls = desk.open().stream()
                .filter(call -> call.seminar().id() == seminar.id())
                .count();
        return calls == 0
                ? Optional.empty()
                : Optional.of(new Note(words.get("registration.calls.note", calls), CallListController.PATH));
    }
}
