package org.coproduction.seminars.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.export.Column;
import org.coproduction.seminars.export.Download;
import org.coproduction.seminars.export.Table;
import org.coproduction.seminars.export.TableFormat;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.web.Words;
import org.coproduction.seminars.survey.StoredSurvey;
import org.coproduction.seminars.survey.SurveyOffice;
import org.coproduction.seminars.survey.SurveyResult;
import org.coproduction.seminars.survey.SurveyResults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What people answered, to read and to take away. */
@Controller
@RequestMapping("/admin/seminars/{slug}/survey")
class SurveyResultsController {

    private final SeminarCatalogue seminars;
    private final SurveyOffice office;
    private final SurveyResults results;
    private final AuditLog audit;
    private final Words words;

    SurveyResultsController(
            SeminarCatalogue seminars, SurveyOffice office, SurveyResults results, AuditLog audit, Words words) {
        this.seminars = seminars;
        this.office = office;
        this.results = results;
        this.audit = audit;
        this.words = words;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @GetMapping("/results")
    String show(@ModelAttribute("seminar") SeminarFacts seminar, Model model) {
        StoredSurvey survey = survey(seminar);
        model.addAttribute("survey", survey);
        model.addAttribute("fewest", StoredSurvey.FEWEST);
        model.addAttribute("shown", results.shown(survey));
        model.addAttribute("closesOn", UkTime.date(survey.closesOn()));
        model.addAttribute("results", results.of(survey));
        return "admin/survey/results";
    }

    @GetMapping("/results.csv")
    void csv(@ModelAttribute("seminar") SeminarFacts seminar, HttpServletResponse response) throws IOException {
        send(seminar, TableFormat.CSV, response);
    }

    @GetMapping("/results.xlsx")
    void xlsx(@ModelAttribute("seminar") SeminarFacts seminar, HttpServletResponse response) throws IOException {
        send(seminar, TableFormat.XLSX, response);
    }

    private void send(SeminarFacts seminar, TableFormat format, HttpServletResponse response) throws IOException {
        List<Line> lines = results.of(survey(seminar)).stream()
                .flatMap(SurveyResultsController::lines)
                .toList();
        audit.record("took away survey results", seminar.name());
        String name = words.get("survey.results.file", seminar.number());
        Download.send(response, name, format, new Table<>(name, columns()), lines);
    }

    private List<Column<Line>> columns() {
        return List.of(
                Column.text(words.get("survey.results.question"), Line::question),
                Column.text(words.get("survey.results.answer"), Line::answer),
                Column.number(words.get("survey.results.people"), Line::people),
                Column.number(words.get("survey.results.percent"), Line::percent));
    }

    private static Stream<Line> lines(SurveyResult result) {
        String question = result.question().label();
        if (result.isText()) {
            return result.texts().stream().map(text -> new Line(question, text, null, null));
        }
        return result.isShown()
                ? result.counts().stream()
                        .map(count -> new Line(question, count.option(), count.people(), count.percent()))
                : Stream.empty();
    }

    private StoredSurvey survey(SeminarFacts seminar) {
        return office.find(seminar.id()).orElseThrow(() -> new NotFoundException("survey of " + seminar.slug()));
    }

    /**
     * @param answer an option, or what somebody wrote
     * @param people how many chose it; null for what somebody wrote
     */
    record Line(
            String question,
            String answer,
            @Nullable Long people,
            @Nullable Long percent) {}
}
