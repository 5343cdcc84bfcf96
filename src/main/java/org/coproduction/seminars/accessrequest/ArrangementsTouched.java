package org.coproduction.seminars.accessrequest;

import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarAttachment;
import org.coproduction.seminars.programme.SeminarChange;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Says before a seminar is changed for how many people something is arranged. */
@Component
class ArrangementsTouched implements SeminarAttachment {

    private final RequestList list;
    private final Words words;

    ArrangementsTouched(RequestList list, Words words) {
        this.list = list;
        this.words = words;
    }

    /** Requests go with the registrations. */
    @Override
    public Optional<Consequence> ofDeleting(long seminarId) {
        return Optional.empty();
    }

    @Override
    public Touched ofChanging(SeminarChange change) {
        long arranged =
                change.concernsEverybody() ? list.countArranged(change.before().id()) : 0;
        return arranged == 0
                ? Touched.NOBODY
                : new Touched(List.of(words.get("accessrequest.touched", arranged)), link(change));
    }

    private Link link(SeminarChange change) {
        return new Link(
                "/admin/access-requests?show=ALL&seminar=" + change.before().slug(),
                words.get("accessrequest.touched.link"),
                Right.SENSITIVE);
    }
}
