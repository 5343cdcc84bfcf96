package org.coproduction.seminars.survey.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.coproduction.seminars.survey.AnswerKind;
import org.coproduction.seminars.survey.QuestionDetails;
import org.coproduction.seminars.survey.StoredQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an organiser types about one question. */
class SurveyQuestionForm {

    private static final int LONGEST_OPTION = 100;
    private static final int MOST_OPTIONS = 20;

    long version;

    @NotBlank(message = "{survey.question.form.label.missing}")
    @Size(max = 300, message = "{common.tooLong}")
    String label = "";

    @Size(max = 500, message = "{common.tooLong}")
    String hint = "";

    @NotNull(message = "{survey.question.form.kind.missing}")
    @Nullable
    AnswerKind kind;

    @Size(max = 5000, message = "{common.tooLong}")
    String options = "";

    static SurveyQuestionForm of(StoredQuestion question) {
        SurveyQuestionForm form = new SurveyQuestionForm();
        form.version = question.version();
        form.label = question.details().label();
        form.hint = question.details().hint();
        form.kind = question.details().kind();
        form.options = String.join("\n", question.details().options());
        return form;
    }

    void check(Errors errors) {
        int lines = lines().size();
        if (kind == AnswerKind.SCALE && lines != AnswerKind.STEPS) {
            errors.rejectValue("options", "survey.question.form.options.scale");
        }
        if (kind == AnswerKind.CHOICE && (lines < 2 || lines > MOST_OPTIONS)) {
            errors.rejectValue("options", "survey.question.form.options.choice");
        }
        if (lines().stream().anyMatch(line -> line.length() > LONGEST_OPTION)) {
            errors.rejectValue("options", "survey.question.form.options.long");
        }
    }

    private List<String> lines() {
        return options.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** Call only once the form has been checked. */
    QuestionDetails details() {
        AnswerKind known = Objects.requireNonNull(kind);
        return new QuestionDetails(known, label, hint, known == AnswerKind.TEXT ? List.of() : lines());
    }
}
