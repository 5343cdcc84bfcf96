package org.coproduction.seminars.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.coproduction.seminars.correspondence.Criterion;
import org.coproduction.seminars.correspondence.Turnouts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Whether somebody came. Where nobody noted who came, nobody is known to have stayed away. */
@Component
class AttendedCriterion implements Criterion {

    private static final String CAME = "CAME";
    private static final String DID_NOT = "DID_NOT";

    private final AttendanceRecord record;
    private final Turnouts turnouts;
    private final Words words;

    AttendedCriterion(AttendanceRecord record, Turnouts turnouts, Words words) {
        this.record = record;
        this.turnouts = turnouts;
        this.words = words;
    }

    @Override
    public String key() {
        return "attended";
    }

    @Override
    public String label() {
        return "attendance.criterion";
    }

    @Override
    public List<Choice> choices() {
        return List.of(
                new Choice(CAME, words.get("attendance.criterion.came")),
                new Choice(DID_NOT, words.get("attendance.criterion.didNot")));
    }

    @Override
    public Predicate<Correspondent> matching(String choice, Collection<Long> seminarIds) {
        Set<Long> came = record.registrationsAt(seminarIds);
        if (choice.equals(CAME)) {
            return person -> came.contains(person.registrationId());
        }
        Map<Long, Predicate<Correspondent>> mayHaveCome =
                seminarIds.stream().collect(Collectors.toMap(Function.identity(), turnouts::mayHaveCome));
        return person -> person.state() == RegistrationState.CONFIRMED
                && !mayHaveCome
                        .getOrDefault(person.seminarId(), anybody -> true)
                        .test(person);
    }
}
