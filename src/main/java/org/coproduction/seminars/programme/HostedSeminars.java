package org.coproduction.seminars.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.partner.PartnerEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the partners page which seminars each of them hosts. */
@Component
@Transactional(readOnly = true)
class HostedSeminars implements PartnerEvents {

    private final Seminars seminars;

    HostedSeminars(Seminars seminars) {
        this.seminars = seminars;
    }

    @Override
    public Map<Long, List<Hosted>> byPartner() {
        Map<Long, List<Hosted>> hosted = new HashMap<>();
        for (Seminar seminar : seminars.findAllByOrderByNumberAscIdAsc()) {
            if (seminar.status().isPublic()) {
                SeminarFacts facts = seminar.facts();
                seminar.details()
                        .hosts()
                        .forEach(partner -> hosted.computeIfAbsent(partner, id -> new ArrayList<>())
                                .add(new Hosted(facts.name(), facts.path())));
            }
        }
        return hosted;
    }
}
