package org.coproduction.seminars.registration.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.registration.OwnSeminar;
import org.coproduction.seminars.registration.ParticipantNotes;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is held about somebody, with the questions in the words of the form: to read and print, and as JSON. */
@Component
class OwnData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AnswerSheet sheet;
    private final ParticipantExtras extras;
    private final Words words;

    OwnData(AnswerSheet sheet, ParticipantExtras extras, Words words) {
        this.sheet = sheet;
        this.extras = extras;
        this.words = words;
    }

    List<Part> parts(List<OwnSeminar> all) {
        return all.stream().map(this::part).toList();
    }

    private Part part(OwnSeminar own) {
        return new Part(
                own.seminar().name(),
                own.reference(),
                own.state().label(),
                UkTime.dateTime(own.registeredAt()),
                sheet.sections(own.seminar().id(), own.answers(), right -> true),
                extras.notes(own.seminar().id(), own.reference()));
    }

    String json(List<OwnSeminar> all) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(Map.of(
                        "registrations", all.stream().map(this::registration).toList()));
    }

    private Map<String, Object> registration(OwnSeminar own) {
        Part part = part(own);
        Map<String, Object> registration = new LinkedHashMap<>();
        registration.put("seminar", part.seminar());
        registration.put("reference", part.reference());
        registration.put("state", words.get(part.state()));
        registration.put("registeredAt", own.registeredAt().toString());
        Map<String, List<String>> answers = new LinkedHashMap<>();
        part.sections().stream()
                .flatMap(section -> section.rows().stream())
                .forEach(row -> answers.put(row.label(), row.values()));
        registration.put("answers", answers);
        part.notes().forEach(note -> registration.put(note.title(), lines(note)));
        return registration;
    }

    private static Map<String, List<String>> lines(ParticipantNotes.Note note) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        note.lines().forEach(line -> lines.put(line.label(), line.values()));
        return lines;
    }

    /**
     * One registration.
     *
     * @param state message key
     * @param registered in words
     */
    record Part(
            String seminar,
            String reference,
            String state,
            String registered,
            List<AnswerSheet.Section> sections,
            List<ParticipantNotes.Note> notes) {}
}
