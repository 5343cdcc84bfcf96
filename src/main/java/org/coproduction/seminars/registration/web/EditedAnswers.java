package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Answers;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What staff typed into the form of somebody’s answers; beside what was saved meanwhile, if anything was. */
@Component
class EditedAnswers {

    private final RegistrationSteps steps;
    private final AnswerSheet sheet;

    EditedAnswers(RegistrationSteps steps, AnswerSheet sheet) {
        this.steps = steps;
        this.sheet = sheet;
    }

    /** @param sees whether the editor has a right */
    Answers typed(EditForm form, SeminarFacts seminar, Predicate<Right> sees) {
        Answers answers = steps.answers(form, seminar, sees);
        return form.sensitive ? sheet.agreedToSensitive(answers) : answers;
    }

    /**
     * Shows where the two differ, and keeps all that was typed.
     *
     * @param sees what the editor may see of it
     */
    void showConflict(long seminarId, Answers mine, Answers theirs, Predicate<Right> sees, Model model) {
        Map<String, String> typed = rows(seminarId, mine, sees);
        Map<String, String> saved = rows(seminarId, theirs, sees);
        Map<String, String> all = new LinkedHashMap<>(typed);
        saved.forEach(all::putIfAbsent);
        model.addAttribute(
                "rows",
                all.keySet().stream()
                        .map(label ->
                                new Difference(label, typed.getOrDefault(label, ""), saved.getOrDefault(label, "")))
                        .filter(Difference::isOne)
                        .toList());
    }

    private Map<String, String> rows(long seminarId, Answers answers, Predicate<Right> sees) {
        Map<String, String> rows = new LinkedHashMap<>();
        sheet.sections(seminarId, answers, sees)
                .forEach(section ->
                        section.rows().forEach(row -> rows.put(row.label(), String.join("\n", row.values()))));
        return rows;
    }

    /** All that was typed, to be sent again over the other version. */
    static List<Typed> fields(HttpServletRequest request, long newVersion) {
        List<Typed> fields = new ArrayList<>(request.getParameterMap().entrySet().stream()
                .filter(field ->
                        !field.getKey().startsWith("_") && !field.getKey().equals("version"))
                .map(field -> new Typed(field.getKey(), Arrays.asList(field.getValue())))
                .toList());
        fields.add(new Typed("version", List.of(Long.toString(newVersion))));
        return fields;
    }

    record Typed(String name, List<String> values) {}

    record Difference(String label, String mine, String theirs) {

        boolean isOne() {
            return !Objects.equals(mine, theirs);
        }
    }
}
