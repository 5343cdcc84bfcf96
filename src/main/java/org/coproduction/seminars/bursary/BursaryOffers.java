package org.coproduction.seminars.bursary;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which bursaries there are, and which of them are open now. */
@Service
@Transactional(readOnly = true)
public class BursaryOffers {

    private static final Comparator<SchemeDetails> ORDER = Comparator.comparing(SchemeDetails::group);

    private final BursarySchemes schemes;
    private final SeminarCatalogue seminars;
    private final Clock clock;

    BursaryOffers(BursarySchemes schemes, SeminarCatalogue seminars, Clock clock) {
        this.schemes = schemes;
        this.seminars = seminars;
        this.clock = clock;
    }

    /** Of all seminars that the public may see, by seminar and group. */
    public List<Offer> all() {
        Map<Long, List<SchemeDetails>> bySeminar = schemes.all().stream()
                .map(BursaryScheme::details)
                .sorted(ORDER)
                .collect(Collectors.groupingBy(SchemeDetails::seminarId));
        return seminars.published().stream()
                .flatMap(seminar ->
                        bySeminar.getOrDefault(seminar.id(), List.of()).stream().map(scheme -> offer(seminar, scheme)))
                .toList();
    }

    public List<Offer> of(SeminarFacts seminar) {
        return schemes.findBySeminarId(seminar.id()).stream()
                .map(BursaryScheme::details)
                .sorted(ORDER)
                .map(scheme -> offer(seminar, scheme))
                .toList();
    }

    /** The scheme, if it is open; nobody else applies or decides until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<BursaryScheme> lockOpen(long seminarId, BursaryGroup group) {
        SeminarFacts seminar = seminars.facts(seminarId);
        return schemes.lock(seminarId, group)
                .filter(scheme -> offer(seminar, scheme.details()).isOpen());
    }

    private Offer offer(SeminarFacts seminar, SchemeDetails scheme) {
        return Offer.of(seminar, scheme, clock.instant());
    }
}
