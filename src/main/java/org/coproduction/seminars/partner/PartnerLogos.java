package org.coproduction.seminars.partner;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coproduction.seminars.media.MediaUse;
import org.springframework.stereotype.Component;

/** Says which pictures are logos of partners. */
@Component
class PartnerLogos implements MediaUse {

    private final Partners partners;

    PartnerLogos(Partners partners) {
        this.partners = partners;
    }

    @Override
    public Map<Long, List<String>> usesOf(Collection<Long> mediaIds) {
        Map<Long, List<String>> uses = new HashMap<>();
        for (Partner partner : partners.findByLogoIdIn(mediaIds)) {
            PartnerDetails details = partner.details();
            uses.merge(
                    details.logoId() == null ? 0 : details.logoId(),
                    List.of("Partner: " + details.name()),
                    PartnerLogos::both);
        }
        return uses;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
