package org.coproduction.seminars.survey;

import java.time.Clock;
import java.util.Optional;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.mail.StoredTemplate;
import org.coproduction.seminars.mail.TemplateAdvice;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever has rewritten a mail that could carry the survey’s links, and does not, of a survey that needs it. */
@Component
class SurveyAdvice implements TemplateAdvice {

    private static final String PLACEHOLDER = "survey";

    private final Surveys surveys;
    private final SeminarCatalogue seminars;
    private final Words words;
    private final Clock clock;

    SurveyAdvice(Surveys surveys, SeminarCatalogue seminars, Words words, Clock clock) {
        this.surveys = surveys;
        this.seminars = seminars;
        this.words = words;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> about(StoredTemplate template) {
        return template.lacks(PLACEHOLDER)
                ? surveys.findFirstByClosesOnGreaterThanEqualOrderByClosesOnAscIdAsc(UkTime.today(clock))
                        .map(survey -> words.get(
                                "survey.template.lacks",
                                seminars.facts(survey.seminarId()).number(),
                                "{{" + PLACEHOLDER + "}}"))
                : Optional.empty();
    }
}
