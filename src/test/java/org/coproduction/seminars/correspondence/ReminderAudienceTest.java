package org.coproduction.seminars.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.time.LocalTime;
import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.attendance.DoorDesk;
import org.coproduction.seminars.attendance.Press;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SiteTest
class ReminderAudienceTest {

    @Autowired
    ReminderDesk desk;

    @Autowired
    ReminderClock clock;

    @Autowired
    Reminders reminders;

    @Autowired
    ReminderAudience audience;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    DoorDesk door;

    private long seminarId;
    private String zoe;

    @BeforeEach
    void registerPeople() {
        desk.rules().forEach(rule -> desk.delete(rule.id()));
        desk.add(new RuleDetails(null, "correspondence/reminder", 7, LocalTime.NOON));
        desk.add(new RuleDetails(null, "correspondence/thanks", -1, LocalTime.NOON));
        seminarId = office.add(seminar().details());
        zoe = registrations
                .register(seminarId, Registrant.submission(), Registrant.named("Zoe Example"), true)
                .reference();
        registrations.register(seminarId, Registrant.submission(), Registrant.named("Ash Example"), true);
        clock.tick();
    }

    @Test
    void everybodyWithAPlaceIsThankedWhereNobodyNotedWhoCame() {
        assertThat(names(true)).containsExactly("Zoe Example", "Ash Example");
    }

    @Test
    void onlyThoseWhoCameAreThankedAndAllAreReminded() {
        door.checkIn(seminarId, zoe, Press.now("press-of-zoe"));

        assertThat(names(true)).containsExactly("Zoe Example");
        assertThat(names(false)).containsExactly("Zoe Example", "Ash Example");
    }

    @Test
    void peopleOnlineAreThankedThoughOnlyTheDoorOfTheRoomWasNoted() {
        office.change(
                "practice",
                office.get("practice").version(),
                seminar().format(SeminarFormat.BOTH).capacity(60, 20).details());
        String olu = registrations
                .register(seminarId, Registrant.submission(), Registrant.online("Olu Online"), true)
                .reference();
        registrations.register(seminarId, Registrant.submission(), Registrant.online("Ola Online"), true);
        door.checkIn(seminarId, zoe, Press.now("press-of-zoe"));
        assertThat(names(true)).containsExactly("Zoe Example", "Olu Online", "Ola Online");

        door.checkIn(seminarId, olu, Press.now("press-of-olu"));
        assertThat(names(true)).containsExactly("Zoe Example", "Olu Online");
    }

    private List<String> names(boolean afterwards) {
        Reminder wanted = reminders.findBySeminarId(seminarId).stream()
                .filter(reminder -> reminder.isAfterwards() == afterwards)
                .findFirst()
                .orElseThrow();
        return audience.next(wanted, 50).stream()
                .filter(audience.isFor(wanted))
                .map(Correspondent::name)
                .toList();
    }
}
