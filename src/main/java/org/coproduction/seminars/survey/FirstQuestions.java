package org.coproduction.seminars.survey;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a survey begins with; organisers change it as they like. */
@Component
public class FirstQuestions {

    private final Words words;

    FirstQuestions(Words words) {
        this.words = words;
    }

    public List<QuestionDetails> all() {
        return Stream.of(
                        question(AnswerKind.SCALE, "overall", "good"),
                        question(AnswerKind.SCALE, "heard", "much"),
                        question(AnswerKind.SCALE, "access", "much"),
                        question(AnswerKind.CHOICE, "again", "again"),
                        question(AnswerKind.TEXT, "useful", null),
                        question(AnswerKind.TEXT, "change", null))
                .toList();
    }

    private QuestionDetails question(AnswerKind kind, String key, @Nullable String options) {
        return new QuestionDetails(
                kind,
                words.get("survey.first." + key),
                "",
                options == null
                        ? List.of()
                        : Arrays.stream(words.get("survey.first.options." + options)
                                        .split("\\|"))
                                .map(String::strip)
                                .toList());
    }
}
