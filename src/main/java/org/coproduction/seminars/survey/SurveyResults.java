package org.coproduction.seminars.survey;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coproduction.seminars.survey.SurveyResult.Count;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what was answered, question by question. */
@Service
@Transactional(readOnly = true)
public class SurveyResults {

    private final SurveyAnswers answers;

    SurveyResults(SurveyAnswers answers) {
        this.answers = answers;
    }

    /** Nothing while fewer than {@link StoredSurvey#FEWEST} people have answered. */
    public List<SurveyResult> of(StoredSurvey survey) {
        if (survey.responses() < StoredSurvey.FEWEST) {
            return List.of();
        }
        Map<Long, List<OptionCount>> counts =
                answers.counts(survey.id()).stream().collect(Collectors.groupingBy(OptionCount::questionId));
        return survey.questions().stream()
                .map(question -> result(question, counts.getOrDefault(question.id(), List.of())))
                .toList();
    }

    private SurveyResult result(StoredQuestion question, List<OptionCount> counts) {
        if (question.details().kind() == AnswerKind.TEXT) {
            return new SurveyResult(question.details(), List.of(), answers.texts(question.id()));
        }
        long all = counts.stream().mapToLong(OptionCount::people).sum();
        List<String> options = question.details().options();
        return new SurveyResult(
                question.details(),
                IntStream.range(0, options.size())
                        .mapToObj(option -> count(options.get(option), people(counts, option), all))
                        .toList(),
                List.of());
    }

    private static long people(List<OptionCount> counts, int option) {
        return counts.stream()
                .filter(count -> count.option() == option)
                .mapToLong(OptionCount::people)
                .sum();
    }

    private static Count count(String option, long people, long all) {
        return new Count(option, people, all == 0 ? 0 : Math.round(100.0 * people / all));
    }
}
