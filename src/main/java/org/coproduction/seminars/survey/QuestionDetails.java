package org.coproduction.seminars.survey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

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

    /** Begins with the kind, and is another one once the question or what can be chosen is. */
    public String mark() {
        CRC32 sum = new CRC32();
        sum.update((label + "\n" + String.join("\n", options)).getBytes(StandardCharsets.UTF_8));
        return kind + "-" + Long.toHexString(sum.getValue());
    }

    /** @param answer the number of an option, or a text */
    String inWords(String answer) {
        return option(answer).map(options::get).orElse(answer);
    }

    /** Which option an answer chooses; empty if none, or if it is a text. */
    Optional<Integer> option(String answer) {
        return kind != AnswerKind.TEXT && answer.matches("\\d{1,2}") && Integer.parseInt(answer) < options.size()
                ? Optional.of(Integer.valueOf(answer))
                : Optional.empty();
    }
}
