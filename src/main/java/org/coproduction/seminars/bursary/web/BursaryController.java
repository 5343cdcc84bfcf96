package org.coproduction.seminars.bursary.web;

import java.time.Clock;
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
    private final Clock clock;

    BursaryController(BursaryOffers offers, BursaryIntroduction introduction, MarkdownRenderer markdown, Clock clock) {
        this.offers = offers;
        this.introduction = introduction;
        this.markdown = markdown;
        this.clock = clock;
    }

    @GetMapping("/bursaries")
    String all(Model model) {
        model.addAttribute("introduction", markdown.render(introduction.get().text()));
        List<SeminarOffers> seminars = offers.all().stream()
                .collect(Collectors.groupingBy(Offer::seminar, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> seminar(entry.getKey(), entry.getValue()))
                .toList();
        model.addAttribute("seminars", seminars);
        model.addAttribute("anyLater", seminars.stream().anyMatch(seminar -> seminar.upcoming() && !seminar.dated()));
        model.addAttribute("anyOver", seminars.stream().anyMatch(seminar -> !seminar.upcoming()));
        return "bursary/list";
    }

    private static boolean isDated(Offer offer) {
        return offer.scheme().closesOn() != null || offer.scheme().opensOn() != null;
    }

    private SeminarOffers seminar(SeminarFacts seminar, List<Offer> itsOffers) {
        return new SeminarOffers(
                seminar.number(),
                seminar.name(),
                seminar.path(),
                seminar.date().dateInWords(),
                seminar.status().isOn() && !seminar.date().isOverAt(clock.instant()),
                itsOffers.stream().anyMatch(BursaryController::isDated),
                itsOffers.stream().anyMatch(Offer::isOpen),
                itsOffers.stream().map(offer -> OfferView.of(offer, markdown)).toList());
    }

    /**
     * @param dated whether it is known when somebody can apply
     * @param open whether somebody can apply now
     */
    record SeminarOffers(
            int number,
            String name,
            String path,
            @Nullable String date,
            boolean upcoming,
            boolean dated,
            boolean open,
            List<OfferView> offers) {}
}
