package org.coproduction.seminars.survey;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.survey.SurveyResult.Count;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what was answered, question by question. */
@Service
@Transactional(readOnly = true)
public class SurveyResults {

    private final SurveyAnswers answers;
    private final Clock clock;

    SurveyResults(SurveyAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** How many people’s answers they are made of now. */
    public int shown(StoredSurvey survey) {
        return survey.shownOn(UkTime.today(clock));
    }

    /** Of those people whose answers are shown; nothing while there are none. */
    public List<SurveyResult> of(StoredSurvey survey) {
        int shown = shown(survey);
        if (shown == 0) {
            return List.of();
        }
        int lots = (shown + StoredSurvey.FEWEST - 1) / StoredSurvey.FEWEST;
        boolean closed = shown == survey.responses();
        int full = survey.responses() / StoredSurvey.FEWEST;
        Map<Long, List<OptionCount>> counts = answers.counts(survey.id(), closed ? lots : full).stream()
                .collect(Collectors.groupingBy(OptionCount::questionId));
        return survey.questions().stream()
                .map(question -> {
                    List<OptionCount> known = counts.getOrDefault(question.id(), List.of());
                    return result(question, closed ? known : inSteps(known, full), lots);
                })
                .toList();
    }

    private static List<OptionCount> inSteps(List<OptionCount> counts, int full) {
        int lots = OptionCount.lotsShown(counts, full);
        return counts.stream().filter(count -> count.lot() < lots).toList();
    }

    private SurveyResult result(StoredQuestion question, List<OptionCount> counts, int lots) {
        if (question.details().kind() == AnswerKind.TEXT) {
            return new SurveyResult(question.details(), List.of(), answers.texts(question.id(), lots));
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
