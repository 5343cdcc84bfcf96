package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.AttendeeFilter.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lists by name, in the same order on every database. */
@SiteTest
class SortNameTest {

    private static final List<String> IN_ORDER = List.of(
            "aaron Zed",
            "Åke Berg",
            "Ånn Ada",
            "Ann-Marie Beck",
            "Anna Beck",
            "Ed Sample",
            "Élodie Sample",
            "Łukasz Sample",
            "Luz Sample",
            "O Brien",
            "Òscar Sample",
            "Søren Sample",
            "Stefan Groß",
            "Stefan Grosz",
            "Zoe Sample",
            "Žofie Sample",
            "Ольга Sample");

    @Autowired
    SeminarOffice seminars;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    Correspondents people;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    @Test
    void accentsAndCapitalsDoNotMoveANameInTheList() {
        long seminarId = seminars.add(seminar().details());
        List<String> names = new ArrayList<>(IN_ORDER);
        Collections.shuffle(names, new Random(7));
        for (int one = 0; one < names.size(); one++) {
            desk.register(
                    seminarId,
                    Registrant.submission(),
                    Registrant.answers(names.get(one), "person" + one + "@example.org"),
                    true);
        }

        assertThat(attendees.list(seminarId, new AttendeeFilter("", null, Order.NAME)))
                .extracting(attendee -> attendee.answers().name())
                .containsExactlyElementsOf(IN_ORDER);
        assertThat(people.at(List.of(seminarId), Set.of(RegistrationState.CONFIRMED)))
                .extracting(Correspondent::name)
                .containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void registrationsFromBeforeGetTheSameLetters() throws IOException {
        List<String> names = List.of("Élodie Łukasz-Åke", "Søren Žofie", "Şule Ğ", "Ann Sample");
        long seminarId = seminars.add(seminar().details());
        names.forEach(name -> desk.register(
                seminarId,
                Registrant.submission(),
                Registrant.answers(name, "person" + names.indexOf(name) + "@example.org"),
                true));
        entities.flush();
        String migration = new ClassPathResource("db/migration/common/V112__registration_sort_name.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        String update = Arrays.stream(migration.split(";"))
                .filter(statement -> statement.contains("update registration"))
                .findFirst()
                .orElseThrow();

        sql.update("update registration set sort_name = ''");
        sql.update(update);

        assertThat(sql.queryForList("select sort_name from registration order by id", String.class))
                .containsExactlyElementsOf(names.stream().map(SortName::of).toList());
    }

    @Test
    void aNameWithManyLettersThatAreSpeltOutStillFits() {
        assertThat(SortName.of("æ".repeat(200))).hasSize(250);
        assertThat(SortName.of("O’Brien  d'Arcy-Smith")).isEqualTo("obrien darcy smith");
    }
}
