package org.coproduction.seminars.survey;

import java.util.List;

/**
 * One question.
 *
 * @param hint may be empty
 * @param options to choose from; none for text
 */
public record QuestionDetails(AnswerKind kind, String label, String hint, List<String> options) {

    public QuestionDetails {
        options = List.copyOf(options);
    }
}
