package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.coproduction.seminars.registration.Registrant.named;
import static org.coproduction.seminars.registration.Registrant.online;
import static org.coproduction.seminars.registration.Registrant.onlineWithoutEmail;
import static org.coproduction.seminars.registration.Registrant.submission;
import static org.coproduction.seminars.registration.Registrant.withoutEmail;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.mail.MailTroubles;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people are asked and told who change between the room and online; the room has one place, and Olu has it. */
@SiteTest
class OtherKindTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    FreshLinks links;

    @Autowired
    MailTroubles troubles;

    @Autowired
    Registrations registrations;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManager entities;

    private long seminarId;

    @BeforeEach
    void fillTheRoom() {
        seminarId = office.add(seminar()
                .format(SeminarFormat.BOTH)
                .capacity(1, 1)
                .joining("https://meet.example.org/practice", "")
                .details());
        register(named("Olu Example"));
    }

    @Test
    void whoeverWaitsForTheRoomAndTakesAPlaceOnlineIsToldHowToJoin() {
        register(named("Ash Example"));

        change("Ash Example");

        assertIsToldToJoinOnline();
    }

    @Test
    void whoeverIsOfferedTheRoomAndTakesAPlaceOnlineIsToldHowToJoin() {
        offerTheRoom();

        change("Ash Example");

        assertIsToldToJoinOnline();
    }

    @Test
    void whoeverStaffMoveFromTheListToAPlaceOnlineIsToldHowToJoin() {
        register(named("Ash Example"));

        changeByStaff("Ash Example");

        assertIsToldToJoinOnline();
        assertThat(kinds()).endsWith("registration.state-confirmed");
    }

    @Test
    void whoeverStaffMoveFromAnOfferToAPlaceOnlineIsToldHowToJoin() {
        offerTheRoom();

        changeByStaff("Ash Example");

        assertIsToldToJoinOnline();
        assertThat(kinds()).endsWith("registration.state-confirmed");
    }

    @Test
    void whoeverGetsANewAddressFromStaffAtTheSameTimeHasALinkThatWorks() {
        register(named("Ash Example"));

        changeByStaff("Ash Example", "email", "new@example.org");

        String mail = mailThatConfirms();
        assertThat(mail).contains("https://meet.example.org/practice");
        assertThat(mvc.get().uri(mail.replaceFirst("(?s).*?(/my/\\S+).*", "$1")))
                .hasStatusOk();
    }

    @Test
    void staffAskBeforeSomebodyLosesTheirTurn() {
        fillBothAndWait(named("Ash Example"));

        assertThat(changeByStaff("Ash Example", "phone", "01632 960001"))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing is saved yet", "Go to the end of the other waiting list (Online)", "01632 960001");
        assertThat(registration("Ash Example").placeKind()).isEqualTo(PlaceKind.IN_PERSON);

        assertThat(changeByStaff("Ash Example", "phone", "01632 960001", "instead", "KEEP"))
                .hasStatus3xxRedirection();
        Registration ash = registration("Ash Example");
        assertThat(ash.answers().contact().phone()).isEqualTo("01632 960001");
        assertThat(ash.placeKind()).isEqualTo(PlaceKind.IN_PERSON);
        assertThat(kinds()).endsWith("registration.state-waiting").hasSize(3);
    }

    @Test
    void whoeverStaffPutOnTheOtherListIsToldWhereTheyStandThere() {
        fillBothAndWait(named("Ash Example"));
        register(online("Blake Example"));

        assertThat(changeByStaff("Ash Example", "instead", "WAIT")).hasStatus3xxRedirection();

        Registration ash = registration("Ash Example");
        assertThat(ash.state()).isEqualTo(RegistrationState.WAITING);
        assertThat(ash.placeKind()).isEqualTo(PlaceKind.ONLINE);
        assertThat(newestTo("ash.example@example.org")).contains("You are number 2 on the list now");
    }

    @Test
    void aPersonTellsWhoeverStaffPutOnTheOtherListAndNoMailReaches() {
        fillBothAndWait(withoutEmail("Ash Example"));

        changeByStaff("Ash Example", "email", "", "contactWays", "PHONE", "phone", "01632 960001", "instead", "WAIT");

        assertThat(registration("Ash Example").callAbout()).isEqualTo(CallAbout.OTHER_LIST);
    }

    @Test
    void aPersonTellsWhoeverGetsThePlaceTheyWaitedForAndNoMailReaches() {
        register(onlineWithoutEmail("Ash Example"));
        change("Ash Example", "IN_PERSON", "instead", "WAIT");
        assertThat(registration("Ash Example").callAbout()).isNull();

        attendees.cancel(seminarId, registration("Olu Example").reference());

        assertThat(registration("Ash Example").placeKind()).isEqualTo(PlaceKind.IN_PERSON);
        assertThat(registration("Ash Example").callAbout()).isEqualTo(CallAbout.OTHER_WAY);
    }

    @Test
    void aPersonTellsWhoeverStaffMoveAndWhoseAddressFails() {
        troubles.noteFailing(EmailAddress.of("olu.example@example.org"), "Sam Staff");

        changeByStaff("Olu Example");

        assertThat(registration("Olu Example").placeKind()).isEqualTo(PlaceKind.ONLINE);
        assertThat(registration("Olu Example").callAbout()).isEqualTo(CallAbout.OTHER_WAY);
    }

    @Test
    void nobodyRingsWhoeverMovedThemselves() {
        troubles.noteFailing(EmailAddress.of("olu.example@example.org"), "Sam Staff");

        change("Olu Example");

        assertThat(registration("Olu Example").placeKind()).isEqualTo(PlaceKind.ONLINE);
        assertThat(registration("Olu Example").callAbout()).isNull();
    }

    private void fillBothAndWait(Answers person) {
        register(online("Casey Example"));
        register(person);
        assertThat(registration("Ash Example").state()).isEqualTo(RegistrationState.WAITING);
    }

    private String newestTo(String address) {
        entities.flush();
        return sql.queryForObject(
                "select body from outbox_message where id = (select max(id) from outbox_message where recipient = ?)",
                String.class,
                address);
    }

    private void offerTheRoom() {
        register(named("Ash Example"));
        attendees.cancel(seminarId, registration("Olu Example").reference());
        assertThat(registration("Ash Example").state()).isEqualTo(RegistrationState.OFFERED);
    }

    private void assertIsToldToJoinOnline() {
        assertThat(registration("Ash Example").state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(mailThatConfirms())
                .contains("You take part: online", "https://meet.example.org/practice")
                .doesNotContain("Example Hall", "in person");
        assertThat(unfolded(sql.queryForObject(
                        "select calendar from outbox_message where id = ?", String.class, newestConfirmation())))
                .contains("https://meet.example.org/practice")
                .doesNotContain("Example Hall");
    }

    private static String unfolded(String calendar) {
        return calendar.replaceAll("\r?\n ", "");
    }

    private String mailThatConfirms() {
        return sql.queryForObject("select body from outbox_message where id = ?", String.class, newestConfirmation());
    }

    private long newestConfirmation() {
        entities.flush();
        return sql.queryForObject(
                "select max(id) from outbox_message where kind = 'registration.state-confirmed'", Long.class);
    }

    private void register(Answers person) {
        desk.register(seminarId, submission(), person, true);
    }

    private MvcTestResult change(String name) {
        return change(name, "ONLINE");
    }

    private MvcTestResult change(String name, String attendance, String... more) {
        String mine = links.to(registration(name).id()).replaceFirst(".*(/my/)", "$1");
        entities.flush();
        return post(mine + "/answers/taking-part", "attendance", attendance, more);
    }

    private MvcTestResult changeByStaff(String name, String... more) {
        Registration registration = registration(name);
        String address = "/admin/seminars/practice/attendees/" + registration.reference() + "/answers";
        var request = mvc.post()
                .uri(address)
                .with(csrf())
                .with(Staff.with(Right.REGISTRATIONS))
                .param("name", name)
                .param("version", Long.toString(registration.version()))
                .param("attendance", "ONLINE");
        if (!List.of(more).contains("email")) {
            request = request.param("email", String.valueOf(registration.activeEmail()));
        }
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult post(String address, String name, String value, String... more) {
        var request = mvc.post().uri(address).with(csrf()).param(name, value);
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.exchange();
    }

    private Registration registration(String name) {
        entities.flush();
        entities.clear();
        long id = sql.queryForObject("select id from registration where name = ?", Long.class, name);
        return registrations.findById(id).orElseThrow();
    }

    private List<String> kinds() {
        entities.flush();
        return sql.queryForList("select kind from outbox_message order by id", String.class);
    }
}
