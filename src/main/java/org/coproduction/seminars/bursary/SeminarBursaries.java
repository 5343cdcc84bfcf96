package org.coproduction.seminars.bursary;

import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.RelatedItem;
import org.coproduction.seminars.programme.RelatedToSeminar;
import org.coproduction.seminars.programme.SeminarAttachment;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** The bursaries of a seminar, for its page and for whoever deletes it. */
@Component
class SeminarBursaries implements RelatedToSeminar, SeminarAttachment {

    private final BursaryOffers offers;
    private final BursarySchemes schemes;
    private final BursaryApplications applications;
    private final SeminarCatalogue seminars;
    private final Words words;

    SeminarBursaries(
            BursaryOffers offers,
            BursarySchemes schemes,
            BursaryApplications applications,
            SeminarCatalogue seminars,
            Words words) {
        this.offers = offers;
        this.schemes = schemes;
        this.applications = applications;
        this.seminars = seminars;
        this.words = words;
    }

    @Override
    public List<RelatedItem> relatedTo(long seminarId) {
        return offers.of(seminars.facts(seminarId)).stream().map(this::item).toList();
    }

    private RelatedItem item(Offer offer) {
        SchemeDetails scheme = offer.scheme();
        String closes = scheme.closesOn() == null ? "" : UkTime.date(scheme.closesOn());
        return new RelatedItem(
                RelatedItem.Kind.BURSARY,
                words.get(scheme.group().label()),
                offer.isOpen() ? offer.seminar().path() + "/bursary" : null,
                words.get(offer.state().label(), closes));
    }

    @Override
    public Optional<Consequence> ofDeleting(long seminarId) {
        long applied = applications.countOfSeminar(seminarId);
        if (applied > 0) {
            return Optional.of(new Consequence(words.get("bursary.seminar.kept", applied), true));
        }
        int count = schemes.findBySeminarId(seminarId).size();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Consequence(words.get("bursary.seminar.deleted", count), false));
    }
}
