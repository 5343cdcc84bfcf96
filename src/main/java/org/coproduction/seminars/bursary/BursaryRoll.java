package org.coproduction.seminars.bursary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules who has applied for a seminar, and with what outcome; no reasons are in it. */
@Service
@Transactional(readOnly = true)
public class BursaryRoll {

    private final BursaryApplications applications;

    BursaryRoll(BursaryApplications applications) {
        this.applications = applications;
    }

    /** How many applications have not been declined or withdrawn. */
    public int open(long seminarId) {
        return (int) applications.outcomes(seminarId).stream()
                .filter(outcome ->
                        outcome.state() != BursaryState.DECLINED && outcome.state() != BursaryState.WITHDRAWN)
                .count();
    }

    /** @return the states of somebody’s applications by their address */
    public Map<String, Set<BursaryState>> byAddress(long seminarId) {
        List<BursaryOutcome> outcomes = applications.outcomes(seminarId);
        return outcomes.stream()
                .collect(Collectors.groupingBy(
                        BursaryOutcome::email,
                        Collectors.mapping(BursaryOutcome::state, Collectors.toUnmodifiableSet())));
    }
}
