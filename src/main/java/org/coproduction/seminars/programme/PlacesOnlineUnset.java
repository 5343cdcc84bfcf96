package org.coproduction.seminars.programme;

import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Warns before a seminar is moved online for nobody but those who have a place. */
@Component
class PlacesOnlineUnset implements SeminarAttachment {

    private final Words words;

    PlacesOnlineUnset(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Consequence> ofDeleting(long seminarId) {
        return Optional.empty();
    }

    @Override
    public Touched ofChanging(SeminarChange change) {
        SeminarStatus before = change.before().status();
        boolean moves = change.status() == SeminarStatus.MOVED_ONLINE
                && before.isPublic()
                && before != SeminarStatus.MOVED_ONLINE;
        return moves && change.registration().capacity().online() == null
                ? new Touched(List.of(words.get("programme.impact.noPlacesOnline")), null)
                : Touched.NOBODY;
    }
}
