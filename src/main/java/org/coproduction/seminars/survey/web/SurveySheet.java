package org.coproduction.seminars.survey.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.seminars.site.web.TypedText;
import org.coproduction.seminars.survey.SurveyReply;

/** Reads the form: a field for each answer, and one for the question as it was asked. */
final class SurveySheet {

    private static final Pattern ANSWER = Pattern.compile("q(\\d{1,15})");
    private static final Pattern QUESTION = Pattern.compile("asked(\\d{1,15})");
    private static final int LONGEST = 4_000;

    private SurveySheet() {}

    /** What is empty or no question of ours is left out. */
    static SurveyReply read(Map<String, String> params) {
        return new SurveyReply(fields(ANSWER, params), fields(QUESTION, params));
    }

    private static Map<Long, String> fields(Pattern name, Map<String, String> params) {
        Map<Long, String> fields = new HashMap<>();
        params.forEach((field, value) -> {
            Matcher matcher = name.matcher(field);
            String typed = TypedText.clean(value);
            if (matcher.matches() && !typed.isEmpty()) {
                fields.put(Long.valueOf(matcher.group(1)), typed);
            }
        });
        return fields;
    }

    /** The number of a question whose answer is too long. */
    static Optional<Long> tooLong(SurveyReply reply) {
        return reply.given().entrySet().stream()
                .filter(answer -> answer.getValue().length() > LONGEST)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
