package org.coproduction.seminars.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.export.Download;
import org.coproduction.seminars.export.Papers;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.web.Limit;
import org.coproduction.seminars.site.web.Limited;
import org.coproduction.seminars.survey.StoredSurvey;
import org.coproduction.seminars.survey.SurveyOffice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The survey to print, for people who answer it by hand. */
@Controller
class SurveySheetController {

    private final SeminarCatalogue seminars;
    private final SurveyOffice office;
    private final SiteIdentity site;
    private final Papers papers;

    SurveySheetController(SeminarCatalogue seminars, SurveyOffice office, SiteIdentity site, Papers papers) {
        this.seminars = seminars;
        this.office = office;
        this.site = site;
        this.papers = papers;
    }

    @Limited(Limit.PAPERS)
    @GetMapping("/admin/seminars/{slug}/survey/sheet.pdf")
    void print(@PathVariable String slug, HttpServletResponse response) throws IOException {
        SeminarFacts seminar = seminars.anyBySlug(slug);
        StoredSurvey survey = office.find(seminar.id()).orElseThrow(() -> new NotFoundException("survey of " + slug));
        papers.print(
                "survey/sheet",
                Map.of(
                        "seminar",
                        seminar,
                        "questions",
                        survey.questions(),
                        "closesOn",
                        UkTime.date(survey.closesOn()),
                        "ways",
                        site.current().contactWays()),
                Download.named("Survey seminar " + seminar.number(), "pdf", "application/pdf")
                        .open(response));
    }
}
