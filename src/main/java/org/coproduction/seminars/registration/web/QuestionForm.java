package org.coproduction.seminars.registration.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.registration.AskedQuestion;
import org.coproduction.seminars.registration.FormStep;
import org.coproduction.seminars.registration.QuestionDetails;
import org.coproduction.seminars.registration.QuestionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an organiser types about a question of their own. */
class QuestionForm {

    private static final int LONGEST_OPTION = 200;

    long version;

    @NotBlank(message = "{registration.questions.form.label.missing}")
    @Size(max = 300, message = "{common.tooLong}")
    String label = "";

    @Size(max = 500, message = "{common.tooLong}")
    String hint = "";

    @NotNull(message = "{registration.questions.form.kind.missing}")
    @Nullable
    QuestionKind kind;

    @Size(max = 5000, message = "{common.tooLong}")
    String options = "";

    boolean reworded;

    @NotNull(message = "{registration.questions.form.step.missing}")
    @Nullable
    FormStep step = FormStep.MORE;

    boolean required;

    @Nullable
    Long onlyIf;

    @NotBlank(message = "{registration.questions.form.purpose.missing}")
    @Size(max = 500, message = "{common.tooLong}")
    String purpose = "";

    @Nullable
    Right visibleTo;

    @NotNull(message = "{registration.questions.form.keptDays.shape}")
    @Min(value = 0, message = "{registration.questions.form.keptDays.shape}")
    @Max(value = 3650, message = "{registration.questions.form.keptDays.shape}")
    @Nullable
    Integer keptDays = 30;

    static QuestionForm of(AskedQuestion question) {
        QuestionForm form = new QuestionForm();
        form.version = question.version();
        form.label = question.label();
        form.hint = question.hint();
        form.kind = question.kind();
        form.options = question.kind() == QuestionKind.YES_NO
                ? ""
                : question.choices().stream().map(AskedQuestion.Choice::words).collect(Collectors.joining("\n"));
        form.step = question.step();
        form.required = question.required();
        form.onlyIf = question.onlyIf();
        form.purpose = question.purpose();
        form.visibleTo = question.visibleTo();
        form.keptDays = question.keptDays();
        return form;
    }

    void check(Errors errors) {
        List<String> lines = lines();
        boolean chosenFrom = kind == QuestionKind.CHOICE || kind == QuestionKind.SEVERAL;
        if (chosenFrom && lines.size() < 2) {
            errors.rejectValue("options", "registration.questions.form.options.few");
        }
        if (lines.stream().anyMatch(line -> line.length() > LONGEST_OPTION)) {
            errors.rejectValue("options", "registration.questions.form.options.long");
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
    QuestionDetails details(String yes, String no) {
        QuestionKind known = Objects.requireNonNull(kind);
        return new QuestionDetails(
                Objects.requireNonNull(step),
                known,
                label,
                hint,
                purpose,
                required,
                visibleTo,
                Objects.requireNonNull(keptDays),
                switch (known) {
                    case TEXT -> List.of();
                    case YES_NO -> List.of(yes, no);
                    case CHOICE, SEVERAL -> lines();
                },
                onlyIf);
    }
}
