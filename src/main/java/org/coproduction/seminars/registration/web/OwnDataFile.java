package org.coproduction.seminars.registration.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.registration.ParticipantNotes.Line;
import org.coproduction.seminars.registration.ParticipantNotes.Note;
import org.coproduction.seminars.registration.web.AnswerSheet.Row;
import org.coproduction.seminars.registration.web.OwnData.Dated;
import org.coproduction.seminars.registration.web.OwnData.Part;
import tools.jackson.databind.json.JsonMapper;

/** What is held about somebody, for programs: the same as on the page. */
final class OwnDataFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OwnDataFile() {}

    static String json(List<Part> parts, List<Note> apart) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("registrations", parts.stream().map(OwnDataFile::registration).toList());
        all.put("others", apart.stream().map(OwnDataFile::note).toList());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private static Map<String, Object> note(Note note) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("what", note.title());
        values.put("about", lines(note.lines()));
        return values;
    }

    private static Map<String, Object> registration(Part part) {
        Map<String, Object> registration = new LinkedHashMap<>();
        registration.put("seminar", part.seminar());
        registration.put("about", lines(part.facts()));
        registration.put("answers", answers(part));
        registration.put("agreed", dated(part.agreed()));
        registration.put("history", dated(part.past()));
        registration.put("emails", dated(part.mails()));
        part.others().forEach(note -> registration.put(note.title(), lines(note.lines())));
        return registration;
    }

    private static Map<String, List<String>> answers(Part part) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        part.sections().stream().flatMap(section -> section.rows().stream()).forEach(row -> put(answers, row));
        return answers;
    }

    /** Two questions may have the same words. */
    private static void put(Map<String, List<String>> answers, Row row) {
        String label = row.label();
        for (int number = 2; answers.containsKey(label); number++) {
            label = row.label() + " (" + number + ")";
        }
        answers.put(label, row.values());
    }

    private static Map<String, List<String>> lines(List<Line> lines) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        lines.forEach(line -> values.put(line.label(), line.values()));
        return values;
    }

    private static List<Map<String, String>> dated(List<Dated> entries) {
        return entries.stream()
                .map(entry -> Map.of("at", entry.at().toString(), "text", entry.text()))
                .toList();
    }
}
