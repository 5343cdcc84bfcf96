package org.coproduction.seminars.partner.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.media.ImageView;
import org.coproduction.seminars.media.MediaLibrary;
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
    private final MediaLibrary media;
    private final MarkdownRenderer markdown;

    PartnerController(PartnerRegister register, MediaLibrary media, MarkdownRenderer markdown) {
        this.register = register;
        this.media = media;
        this.markdown = markdown;
    }

    @GetMapping("/partners")
    String all(Model model) {
        List<StoredPartner> partners = register.all();
        Map<Long, ImageView> logos = media.images(
                partners.stream().map(partner -> partner.details().logoId()).toList());
        model.addAttribute(
                "groups",
                Arrays.stream(PartnerKind.values())
                        .map(kind -> group(kind, partners, logos))
                        .filter(group -> !group.partners().isEmpty())
                        .toList());
        return "partner/list";
    }

    private PartnerGroup group(PartnerKind kind, List<StoredPartner> partners, Map<Long, ImageView> logos) {
        return new PartnerGroup(
                kind.label(),
                partners.stream()
                        .filter(partner -> partner.details().kind() == kind)
                        .map(partner -> PartnerView.of(partner, logos, markdown))
                        .toList());
    }

    /** @param label message key */
    record PartnerGroup(String label, List<PartnerView> partners) {}
}
