package org.coproduction.seminars.bursary.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.seminars.bursary.BursaryIntroduction;
import org.coproduction.seminars.bursary.BursaryOffers;
import org.coproduction.seminars.bursary.Offer;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of all bursaries; applying: {@link ApplicationController}. */
@Controller
class BursaryController {

    private final BursaryOffers offers;
    private final BursaryIntroduction introduction;
    private final MarkdownRenderer markdown;

    BursaryController(BursaryOffers offers, BursaryIntroduction introduction, MarkdownRenderer markdown) {
        this.offers = offers;
        this.introduction = introduction;
        this.markdown = markdown;
    }

    @GetMapping("/bursaries")
    String all(Model model) {
        model.addAttribute("introduction", markdown.render(introduction.get().text()));
        model.addAttribute(
                "seminars",
                offers.all().stream()
                        .collect(Collectors.groupingBy(Offer::seminar, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(entry -> seminar(entry.getKey(), entry.getValue()))
                        .toList());
        return "bursary/list";
    }

    private SeminarOffers seminar(SeminarFacts seminar, List<Offer> itsOffers) {
        return new SeminarOffers(
                seminar.name(),
                seminar.path(),
                seminar.date().dateInWords(),
                itsOffers.stream().anyMatch(Offer::isOpen),
                itsOffers.stream().map(offer -> OfferView.of(offer, markdown)).toList());
    }

    record SeminarOffers(String name, String path, @Nullable String date, boolean open, List<OfferView> offers) {}
}
