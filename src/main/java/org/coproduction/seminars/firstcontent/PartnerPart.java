package org.coproduction.seminars.firstcontent;

import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.partner.PartnerDetails;
import org.coproduction.seminars.partner.PartnerKind;
import org.coproduction.seminars.partner.PartnerRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(2)
class PartnerPart implements ContentPart {

    private final PartnerRegister register;

    PartnerPart(PartnerRegister register) {
        this.register = register;
    }

    @Override
    public void load(ContentFiles files, Keys keys) {
        files.readList("first-content/partners.yaml", PartnerFile.class)
                .forEach(partner -> keys.partner(partner.key(), register.add(partner.details())));
    }

    record PartnerFile(
            String key,
            String name,
            String initials,
            PartnerKind kind,
            int order,
            @Nullable String text,
            @Nullable String url) {

        PartnerDetails details() {
            return new PartnerDetails(name, initials, kind, new Markdown(text == null ? "" : text), url, null, order);
        }
    }
}
