package org.coproduction.seminars.registration.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.registration.OwnSeminar;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is held about somebody as JSON, with the questions in the words of the form. */
@Component
class OwnData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AnswerSheet sheet;
    private final Words words;

    OwnData(AnswerSheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    String json(List<OwnSeminar> all) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(Map.of(
                        "registrations", all.stream().map(this::registration).toList()));
    }

    private Map<String, Object> registration(OwnSeminar own) {
        Map<String, Object> registration = new LinkedHashMap<>();
        registration.put("seminar", own.seminar().name());
        registration.put("reference", own.reference());
        registration.put("state", words.get(own.state().label()));
        registration.put("registeredAt", own.registeredAt().toString());
        Map<String, List<String>> answers = new LinkedHashMap<>();
        sheet.sections(own.seminar().id(), own.answers(), right -> true).stream()
                .flatMap(section -> section.rows().stream())
                .forEach(row -> answers.put(row.label(), row.values()));
        registration.put("answers", answers);
        return registration;
    }
}
