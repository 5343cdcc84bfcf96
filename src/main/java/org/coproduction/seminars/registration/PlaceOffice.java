package org.coproduction.seminars.registration;

import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisers keep back of a seminar’s places. Whatever they let go of is offered to those who wait. */
@Service
@Transactional
public class PlaceOffice {

    private final KeptPlaces keptPlaces;
    private final SeminarCatalogue seminars;
    private final WaitingList waitingList;
    private final AuditLog audit;

    PlaceOffice(KeptPlaces keptPlaces, SeminarCatalogue seminars, WaitingList waitingList, AuditLog audit) {
        this.keptPlaces = keptPlaces;
        this.seminars = seminars;
        this.waitingList = waitingList;
        this.audit = audit;
    }

    /** In person first. */
    @Transactional(readOnly = true)
    public List<StoredKeptPlace> keptBack(long seminarId) {
        return keptPlaces.findBySeminarIdOrderByPlaceKindAscIdAsc(seminarId).stream()
                .map(StoredKeptPlace::of)
                .toList();
    }

    @Transactional(readOnly = true)
    public StoredKeptPlace get(long seminarId, long id) {
        return StoredKeptPlace.of(find(seminarId, id));
    }

    public void keepBack(long seminarId, KeptPlaceDetails details) {
        SeminarFacts seminar = seminars.lock(seminarId);
        keptPlaces.save(new KeptPlace(seminarId, details));
        record("kept places back", seminar, details);
    }

    public void change(long seminarId, long id, long version, KeptPlaceDetails details) {
        SeminarFacts seminar = seminars.lock(seminarId);
        KeptPlace place = find(seminarId, id);
        place.requireVersion(version);
        place.apply(details);
        record("changed kept places", seminar, details);
        waitingList.offerFreePlaces(seminarId);
    }

    public void release(long seminarId, long id) {
        SeminarFacts seminar = seminars.lock(seminarId);
        KeptPlace place = find(seminarId, id);
        keptPlaces.delete(place);
        keptPlaces.letGo(seminarId, place.details().kind(), place.details().purpose());
        record("let kept places go", seminar, place.details());
        waitingList.offerFreePlaces(seminarId);
    }

    /** Whom they are for may be a person, whose name is not kept for as long as this. */
    private void record(String action, SeminarFacts seminar, KeptPlaceDetails details) {
        audit.record(action, seminar.name() + ": " + details.number());
    }

    private KeptPlace find(long seminarId, long id) {
        return keptPlaces
                .findByIdAndSeminarId(id, seminarId)
                .orElseThrow(() -> new NotFoundException("kept places " + id));
    }
}
