package org.coproduction.seminars.bursary.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.coproduction.seminars.bursary.BursaryClosedException;
import org.coproduction.seminars.bursary.BursaryDesk;
import org.coproduction.seminars.bursary.BursaryOffers;
import org.coproduction.seminars.bursary.Offer;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.web.Limit;
import org.coproduction.seminars.site.web.Limited;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Applying for a bursary. */
@Controller
@RequestMapping("/seminars/{slug}/bursary")
class ApplicationController {

    private static final String FORM = "bursary/form";
    private static final String CLOSED = "bursary/closed";

    private final SeminarCatalogue seminars;
    private final BursaryOffers offers;
    private final BursaryDesk desk;
    private final MarkdownRenderer markdown;
    private final Words words;

    ApplicationController(
            SeminarCatalogue seminars, BursaryOffers offers, BursaryDesk desk, MarkdownRenderer markdown, Words words) {
        this.seminars = seminars;
        this.offers = offers;
        this.desk = desk;
        this.markdown = markdown;
        this.words = words;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.bySlug(slug);
    }

    @GetMapping
    String form(@ModelAttribute("seminar") SeminarFacts seminar, Model model) {
        model.addAttribute("form", new ApplicationForm());
        return show(seminar, model);
    }

    @Limited(Limit.BEGINNINGS)
    @PostMapping
    String apply(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @Valid @ModelAttribute("form") ApplicationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        if (errors.hasErrors()) {
            return show(seminar, model);
        }
        String submission = form.submission().text();
        try {
            desk.apply(seminar.id(), form.group(), submission, form.answers());
        } catch (BursaryClosedException closed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.rejectValue("group", "bursary.form.group.closed");
            return show(seminar, model);
        }
        return "redirect:/seminars/{slug}/bursary/sent/" + submission;
    }

    /** The form with the groups that can apply now; where there are none, what is possible instead. */
    private String show(SeminarFacts seminar, Model model) {
        List<Offer> all = offers.of(seminar);
        List<Offer> open = all.stream().filter(Offer::isOpen).toList();
        model.addAttribute(
                "offers",
                (open.isEmpty() ? all : open)
                        .stream().map(offer -> OfferView.of(offer, markdown)).toList());
        model.addAttribute("groups", open.stream().map(this::option).toList());
        return open.isEmpty() ? CLOSED : FORM;
    }

    private Option option(Offer offer) {
        return new Option(
                offer.scheme().group().name(), words.get(offer.scheme().group().label()));
    }

    @GetMapping("/sent/{submissionId}")
    String sent(@ModelAttribute("seminar") SeminarFacts seminar, @PathVariable String submissionId, Model model) {
        model.addAttribute(
                "reference",
                desk.reference(seminar.id(), submissionId).orElseThrow(() -> new NotFoundException("receipt")));
        model.addAttribute("unlisted", true);
        return "bursary/sent";
    }
}
