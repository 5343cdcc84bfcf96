package org.coproduction.seminars.partner.web;

import java.util.List;
import java.util.Map;
import org.coproduction.seminars.common.SafeHtml;
import org.coproduction.seminars.media.ImageView;
import org.coproduction.seminars.partner.PartnerDetails;
import org.coproduction.seminars.partner.PartnerEvents.Hosted;
import org.coproduction.seminars.partner.StoredPartner;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A partner as the public page shows it.
 *
 * @param anchor id of its place on the page
 */
record PartnerView(
        String anchor,
        String name,
        String initials,
        @Nullable ImageView logo,
        SafeHtml text,
        @Nullable String url,
        List<Hosted> hosted) {

    static PartnerView of(
            StoredPartner partner, Map<Long, ImageView> logos, List<Hosted> hosted, MarkdownRenderer markdown) {
        PartnerDetails details = partner.details();
        return new PartnerView(
                partner.anchor(),
                details.name(),
                details.initials(),
                details.logoId() == null ? null : logos.get(details.logoId()),
                markdown.render(details.text()),
                details.url(),
                hosted);
    }
}
