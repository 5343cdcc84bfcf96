package org.coproduction.seminars.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.content.Editable;
import org.jspecify.annotations.Nullable;

/** An organisation that takes part in the series. */
@Entity
@Table(name = "partner")
class Partner extends Editable {

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String initials;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    @Column(nullable = false)
    private String text;

    private @Nullable String url;

    private @Nullable Long logoId;

    @Column(nullable = false)
    private int position;

    protected Partner() {}

    Partner(PartnerDetails details) {
        apply(details);
    }

    final void apply(PartnerDetails details) {
        name = details.name();
        initials = details.initials();
        kind = details.kind();
        text = details.text().source();
        url = details.url();
        logoId = details.logoId();
        position = details.position();
    }

    PartnerDetails details() {
        return new PartnerDetails(name, initials, kind, new Markdown(text), url, logoId, position);
    }
}
