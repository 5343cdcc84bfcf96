package org.coproduction.seminars.correspondence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.identity.CurrentStaff;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.AnswerRoll;
import org.coproduction.seminars.registration.AnswerRoll.Choosable;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** What somebody chose in answer to an organisers’ question; who may not see the answer can’t choose people by it. */
@Component
class AnswerCriterion implements Criterion {

    private final AnswerRoll roll;
    private final SeminarCatalogue seminars;
    private final CurrentStaff staff;
    private final Words words;

    AnswerCriterion(AnswerRoll roll, SeminarCatalogue seminars, CurrentStaff staff, Words words) {
        this.roll = roll;
        this.seminars = seminars;
        this.staff = staff;
        this.words = words;
    }

    @Override
    public String key() {
        return "answer";
    }

    @Override
    public String label() {
        return "correspondence.message.form.answer";
    }

    @Override
    public List<Choice> choices() {
        Map<Long, Integer> numbers =
                seminars.all().stream().collect(Collectors.toMap(SeminarFacts::id, SeminarFacts::number));
        return visible()
                .map(choice -> new Choice(
                        Long.toString(choice.optionId()),
                        words.get(
                                choice.offered()
                                        ? "correspondence.message.form.answer.choice"
                                        : "correspondence.message.form.answer.formerChoice",
                                numbers.get(choice.seminarId()),
                                choice.question(),
                                choice.words()),
                        choice.visibleTo()))
                .toList();
    }

    @Override
    public Predicate<Correspondent> matching(String choice, Collection<Long> seminarIds) {
        Set<Long> chose = visible()
                .map(Choosable::optionId)
                .filter(option -> choice.equals(option.toString()))
                .findFirst()
                .map(roll::whoChose)
                .orElse(Set.of());
        return person -> chose.contains(person.registrationId());
    }

    private Stream<Choosable> visible() {
        return roll.choices().stream().filter(choice -> choice.visibleTo() == null || staff.has(choice.visibleTo()));
    }
}
