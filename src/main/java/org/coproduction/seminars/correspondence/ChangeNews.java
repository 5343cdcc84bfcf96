package org.coproduction.seminars.correspondence;

import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarChange;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarRescheduled;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.registration.CallDesk;
import org.coproduction.seminars.registration.Correspondents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts down, in the transaction of a change, that everybody concerned is to be told: {@link ChangeClerk} writes to
 * them, and whoever has no address is put on the list of calls. */
@Component
class ChangeNews {

    private final SeminarCatalogue seminars;
    private final Correspondents people;
    private final ChangeWords words;
    private final ChangeLetters letters;
    private final CallDesk calls;

    ChangeNews(
            SeminarCatalogue seminars,
            Correspondents people,
            ChangeWords words,
            ChangeLetters letters,
            CallDesk calls) {
        this.seminars = seminars;
        this.people = people;
        this.words = words;
        this.letters = letters;
        this.calls = calls;
    }

    @EventListener
    void tell(SeminarRescheduled news) {
        SeminarChange change = news.change();
        SeminarFacts now = seminars.facts(change.before().id());
        letters.save(new ChangeLetter(
                new ChangeLetter.Kind(
                        now.id(), template(change), change.before().date(), !change.concernsEverybody()),
                "change:" + now.id() + ":" + now.calendar().sequence(),
                words.changes(change),
                news.message(),
                people.latest(now.id())));
        if (change.concernsEverybody()) {
            calls.tellOfChange(now.id());
        } else {
            calls.tellHowToJoin(now);
        }
    }

    private static String template(SeminarChange change) {
        if (!change.concernsEverybody()) {
            return "correspondence/joining";
        }
        boolean isNew = change.status() != change.before().status();
        if (isNew && change.status() == SeminarStatus.CANCELLED) {
            return ChangeLetter.CANCELLED;
        }
        if (isNew && change.status() == SeminarStatus.POSTPONED) {
            return ChangeLetter.POSTPONED;
        }
        return isNew && change.status() == SeminarStatus.MOVED_ONLINE
                ? "correspondence/moved-online"
                : "correspondence/changed";
    }
}
