package org.coproduction.seminars.bursary.web;

import org.coproduction.seminars.bursary.Offer;
import org.coproduction.seminars.bursary.OfferState;
import org.coproduction.seminars.bursary.SchemeDetails;
import org.coproduction.seminars.common.SafeHtml;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A scheme as pages show it.
 *
 * @param group message key
 * @param closes the last day in words
 * @param opens the first day in words
 */
record OfferView(
        String group,
        int number,
        @Nullable String closes,
        @Nullable String opens,
        SafeHtml covers,
        OfferState state) {

    static OfferView of(Offer offer, MarkdownRenderer markdown) {
        SchemeDetails scheme = offer.scheme();
        return new OfferView(
                scheme.group().label(),
                scheme.number(),
                scheme.closesOn() == null ? null : UkTime.date(scheme.closesOn()),
                scheme.opensOn() == null ? null : UkTime.date(scheme.opensOn()),
                markdown.render(scheme.covers()),
                offer.state());
    }

    /** Whether it opens on a known day. */
    public boolean isAnnounced() {
        return state == OfferState.NOT_YET && opens != null;
    }

    public boolean isOpen() {
        return state == OfferState.OPEN;
    }
}
