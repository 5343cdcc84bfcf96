package org.coproduction.seminars.correspondence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReminderRules extends Repository<ReminderRule, Long> {

    ReminderRule save(ReminderRule rule);

    Optional<ReminderRule> findById(long id);

    List<ReminderRule> findAllByOrderByDaysBeforeDescAtTimeAscIdAsc();

    void delete(ReminderRule rule);
}
