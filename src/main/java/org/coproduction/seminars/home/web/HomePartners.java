package org.coproduction.seminars.home.web;

import java.util.List;
import java.util.Map;
import org.coproduction.seminars.media.ImageView;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.partner.PartnerRegister;
import org.coproduction.seminars.partner.StoredPartner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The partner organisations with their logos, in two queries. */
@Component
class HomePartners {

    private final PartnerRegister register;
    private final MediaLibrary media;

    HomePartners(PartnerRegister register, MediaLibrary media) {
        this.register = register;
        this.media = media;
    }

    List<Line> all() {
        List<StoredPartner> partners = register.all();
        Map<Long, ImageView> logos = media.images(
                partners.stream().map(partner -> partner.details().logoId()).toList());
        return partners.stream().map(partner -> Line.of(partner, logos)).toList();
    }

    /** @param logo decoration here: the name stands beside it */
    record Line(String name, @Nullable ImageView logo) {

        static Line of(StoredPartner partner, Map<Long, ImageView> logos) {
            Long id = partner.details().logoId();
            ImageView logo = id == null ? null : logos.get(id);
            return new Line(partner.details().name(), logo == null ? null : logo.asDecoration());
        }
    }
}
