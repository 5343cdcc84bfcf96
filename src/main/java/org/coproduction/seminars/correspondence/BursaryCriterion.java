package org.coproduction.seminars.correspondence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.coproduction.seminars.bursary.BursaryRoll;
import org.coproduction.seminars.bursary.BursaryState;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.CurrentStaff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where somebody’s application for a bursary at the same seminar stands. */
@Component
class BursaryCriterion implements Criterion {

    private final BursaryRoll roll;
    private final CurrentStaff staff;
    private final Words words;

    BursaryCriterion(BursaryRoll roll, CurrentStaff staff, Words words) {
        this.roll = roll;
        this.staff = staff;
        this.words = words;
    }

    @Override
    public String key() {
        return "bursary";
    }

    @Override
    public String label() {
        return "correspondence.message.form.bursary";
    }

    @Override
    public List<Choice> choices() {
        return staff.has(Right.BURSARIES)
                ? Arrays.stream(BursaryState.values())
                        .map(state -> new Choice(state.name(), words.get(state.label()), Right.BURSARIES))
                        .toList()
                : List.of();
    }

    @Override
    public Predicate<Correspondent> matching(String choice, Collection<Long> seminarIds) {
        if (!staff.has(Right.BURSARIES)) {
            return person -> false;
        }
        BursaryState wanted = BursaryState.valueOf(choice);
        Map<Long, Map<String, Set<BursaryState>>> states =
                seminarIds.stream().collect(Collectors.toMap(Function.identity(), roll::byAddress));
        return person -> has(states.getOrDefault(person.seminarId(), Map.of()), person.email(), wanted);
    }

    private static boolean has(
            Map<String, Set<BursaryState>> states, @Nullable EmailAddress address, BursaryState wanted) {
        return address != null && states.getOrDefault(address.text(), Set.of()).contains(wanted);
    }
}
