package org.coproduction.seminars.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has put into the form, and to which questions.
 *
 * @param given by number of the question: the number of the option, or a text; none is blank
 * @param asked {@link QuestionDetails#mark()} of the questions as they stood in the form; where one is missing the answer is taken
 *     as given to what is asked now
 */
public record SurveyReply(Map<Long, String> given, Map<Long, String> asked) {

    public SurveyReply {
        given = Map.copyOf(given);
        asked = Map.copyOf(asked);
    }

    /** Whether each answer was given to a question that is asked in just this way. */
    boolean isFor(List<StoredQuestion> questions) {
        return questions.stream()
                        .filter(question -> given.containsKey(question.id()) && answers(question))
                        .count()
                == given.size();
    }

    /** Answers that can stay in the form with the questions as they are now: a choice goes if the question is another one. */
    public Map<Long, String> fitting(List<StoredQuestion> questions) {
        Map<Long, String> fitting = new HashMap<>();
        questions.stream()
                .filter(question -> given.containsKey(question.id()) && fits(question))
                .forEach(question -> fitting.put(question.id(), given.get(question.id())));
        return fitting;
    }

    /** Texts that have no place in the form any more, to be copied. */
    public String rest(List<StoredQuestion> questions) {
        Map<Long, String> rest = new HashMap<>(given);
        rest.keySet().removeAll(fitting(questions).keySet());
        return String.join("\n\n", texts(rest));
    }

    /** All that was given, below its questions as far as they are still asked, to be copied. */
    public String inWords(List<StoredQuestion> questions) {
        Map<Long, String> rest = new HashMap<>(given);
        List<String> words = new ArrayList<>();
        for (StoredQuestion question : questions) {
            if (given.containsKey(question.id()) && answers(question)) {
                String answer = given.getOrDefault(question.id(), "");
                words.add(question.details().label() + "\n" + question.details().inWords(answer));
                rest.remove(question.id());
            }
        }
        words.addAll(texts(rest));
        return String.join("\n\n", words);
    }

    private boolean answers(StoredQuestion question) {
        String mark = question.details().mark();
        return mark.equals(asked.getOrDefault(question.id(), mark));
    }

    private boolean fits(StoredQuestion question) {
        return answers(question) || question.details().kind() == AnswerKind.TEXT && isText(question.id());
    }

    /** The number of an option that nobody knows any more says nothing. */
    private List<String> texts(Map<Long, String> some) {
        return some.entrySet().stream()
                .filter(answer -> isText(answer.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean isText(long question) {
        return asked.getOrDefault(question, AnswerKind.TEXT.name()).startsWith(AnswerKind.TEXT.name());
    }
}
