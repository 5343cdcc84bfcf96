package org.coproduction.seminars.survey;

import java.util.List;

/** What people said to one question. */
public record SurveyResult(QuestionDetails question, List<Count> counts, List<String> texts) {

    public boolean isText() {
        return question.kind() == AnswerKind.TEXT;
    }

    public long people() {
        return isText()
                ? texts.size()
                : counts.stream().mapToLong(Count::people).sum();
    }

    /** Whether so many have chosen that nobody stands out by answering at all. */
    public boolean isShown() {
        return isText() || people() >= StoredSurvey.FEWEST;
    }

    /** @param percent of those who answered the question */
    public record Count(String option, long people, long percent) {}
}
