package org.coproduction.seminars.partner.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.media.ImageView;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.partner.PartnerEvents;
import org.coproduction.seminars.partner.PartnerEvents.Hosted;
import org.coproduction.seminars.partner.PartnerKind;
import org.coproduction.seminars.partner.PartnerRegister;
import org.coproduction.seminars.partner.StoredPartner;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public page of all partners; editors’ pages: {@link PartnerAdminController}. */
@Controller
class PartnerController {

    private final PartnerRegister register;
    private final PartnerEvents events;
    private final MediaLibrary media;
    private final MarkdownRenderer markdown;

    PartnerController(PartnerRegister register, PartnerEvents events, MediaLibrary media, MarkdownRenderer markdown) {
        this.register = register;
        this.events = events;
        this.media = media;
        this.markdown = markdown;
    }

    @GetMapping("/partners")
    String all(Model model) {
        List<StoredPartner> partners = register.all();
        Map<Long, ImageView> logos = media.images(
                partners.stream().map(partner -> partner.details().logoId()).toList());
        Map<Long, List<Hosted>> hosted = events.byPartner();
        model.addAttribute(
                "groups",
                Arrays.stream(PartnerKind.values())
                        .map(kind -> group(kind, partners, logos, hosted))
                        .filter(group -> !group.partners().isEmpty())
                        .toList());
        return "partner/list";
    }

    private PartnerGroup group(
            PartnerKind kind,
            List<StoredPartner> partners,
            Map<Long, ImageView> logos,
            Map<Long, List<Hosted>> hosted) {
        return new PartnerGroup(
                kind.label(),
                partners.stream()
                        .filter(partner -> partner.details().kind() == kind)
                        .map(partner ->
                                PartnerView.of(partner, logos, hosted.getOrDefault(partner.id(), List.of()), markdown))
                        .toList());
    }

    /** @param label message key */
    record PartnerGroup(String label, List<PartnerView> partners) {}
}
