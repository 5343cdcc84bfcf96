package org.coproduction.seminars.registration;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** As what people came to a seminar, once it is no longer known of each of them. Whoever came as several is counted in each. */
@Component
class GroupCount {

    private final JdbcClient sql;

    GroupCount(JdbcClient sql) {
        this.sql = sql;
    }

    /** Call before it is deleted from the registration. Those who had no place are not counted, as in all such figures. */
    void add(Registration registration) {
        if (registration.state() == RegistrationState.CONFIRMED) {
            registration.answers().more().groups().forEach(group -> addOne(registration.seminarId(), group));
        }
    }

    private void addOne(long seminarId, ParticipantGroup group) {
        int counted = sql.sql("""
                        update registration_group_count set people = people + 1
                        where seminar_id = ? and group_name = ?""").params(seminarId, group.name()).update();
        if (counted == 0) {
            sql.sql("insert into registration_group_count (seminar_id, group_name, people) values (?, ?, 1)")
                    .params(seminarId, group.name())
                    .update();
        }
    }

    Map<ParticipantGroup, Long> at(long seminarId) {
        Map<ParticipantGroup, Long> people = new EnumMap<>(ParticipantGroup.class);
        sql.sql("select group_name, people from registration_group_count where seminar_id = ?")
                .param(seminarId)
                .query((row, number) ->
                        Map.entry(ParticipantGroup.valueOf(row.getString("group_name")), row.getLong("people")))
                .list()
                .forEach(one -> people.put(one.getKey(), one.getValue()));
        return people;
    }
}
