package org.coproduction.seminars.survey;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.seminars.programme.SeminarFacts;

/** What whoever has a link gets to see. */
public record SurveyPaper(
        SeminarFacts seminar,
        SurveyState state,
        LocalDate opensOn,
        LocalDate closesOn,
        List<StoredQuestion> questions) {}
