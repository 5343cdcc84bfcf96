package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.programme.Capacity;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class RegistrationPagesTest {

    private static final String REGISTER = "/seminars/practice/register";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    jakarta.persistence.EntityManager entities;

    @Test
    void registersWithNameAndAddressAloneAndShowsAReference() {
        long id = office.add(seminar().details());

        MvcTestResult answer = register("name", "Ash Example", "email", "ash@example.org");

        Attendee ash = attendees.list(id, AttendeeFilter.ALL).get(0);
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(answer.getResponse().getRedirectedUrl()))
                .hasStatusOk()
                .bodyText()
                .contains("You are registered")
                .contains(ash.reference());
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void keepsEveryAnswerWhenSomethingIsMissing() {
        office.add(seminar().details());

        assertThat(register("name", "", "email", "ash@", "diet", "No <nuts>", "accessWishes", "QUIET_ROOM"))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Error: Register")
                .contains("Enter the name you want us to use")
                .contains("Enter an email address in the correct format")
                .contains("No &lt;nuts&gt;")
                .containsPattern("value=\"QUIET_ROOM\"[^>]*checked");
    }

    @Test
    void offersTheWaitingListWithEveryAnswerKeptWhenTheLastPlaceGoes() {
        long id = office.add(seminar().capacity(1).details());
        register("name", "Ash Example", "email", "ash@example.org");

        assertThat(register("name", "Blake Example", "email", "blake@example.org", "diet", "Vegan"))
                .hasStatusOk()
                .bodyText()
                .contains("The last place has just gone")
                .contains("Blake Example")
                .contains("Vegan")
                .contains("name=\"mayWait\" value=\"true\"");
        assertThat(attendees.list(id, AttendeeFilter.ALL)).hasSize(1);

        assertThat(register("name", "Blake Example", "email", "blake@example.org", "mayWait", "true"))
                .hasStatus3xxRedirection();
        assertThat(attendees.list(id, AttendeeFilter.ALL).get(1).state()).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void asksHowToTakePartOnlyWhereThereIsAChoice() {
        office.add(seminar().format(SeminarFormat.BOTH).details());

        assertThat(register("name", "Ash", "email", "ash@example.org"))
                .hasStatusOk()
                .bodyText()
                .contains("Select how you want to take part");
        assertThat(register("name", "Ash", "email", "ash@example.org", "attendance", "TELEPATHY"))
                .hasStatusOk()
                .bodyText()
                .contains("Select one of the choices");
    }

    @Test
    void saysPlainlyThatRegistrationIsClosed() {
        office.add(seminar().closesOn(LocalDate.of(2016, 2, 29)).details());

        assertThat(mvc.get().uri(REGISTER)).hasStatusOk().bodyText().contains("Registration is not open");
        assertThat(register("name", "Ash", "email", "ash@example.org")).hasStatus(409);
    }

    @Test
    void storesNoControlCharactersAndNothingTooLong() {
        long id = office.add(seminar().details());

        register("name", "Ash\u0000 \u0007Example", "email", "ash@example.org");
        assertThat(attendees.list(id, AttendeeFilter.ALL).get(0).answers().name())
                .isEqualTo("Ash Example");
        assertThat(register("name", "x".repeat(201), "email", "b@example.org"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter at most 200 characters");
    }

    @Test
    void takesOnlyTheFieldsOfTheForm() {
        long id = office.add(seminar().capacity(0).details());

        register(
                "name",
                "Ash",
                "email",
                "ash@example.org",
                "mayWait",
                "true",
                "state",
                "CONFIRMED",
                "seminar.capacity",
                "99",
                "capacity",
                "99",
                "class.module.classLoader.x",
                "1");

        assertThat(attendees.list(id, AttendeeFilter.ALL).get(0).state()).isEqualTo(RegistrationState.WAITING);
        assertThat(office.get("practice").details().registration().capacity()).isEqualTo(Capacity.inPerson(0));
    }

    @Test
    void letsTheOwnerOfAPrivateLinkSeeEverythingAndCancel() {
        long id = office.add(seminar().details());
        register("name", "Ash Example", "email", "ash@example.org", "diet", "Vegan");
        String mine = privateLink();

        assertThat(mvc.get().uri(mine))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Ash Example")
                .contains("Vegan");
        assertThat(mvc.get().uri(mine + "/cancellation")).bodyText().contains("Cancel your registration?");
        assertThat(attendees.list(id, AttendeeFilter.ALL).get(0).state()).isEqualTo(RegistrationState.CONFIRMED);

        assertThat(mvc.post().uri(mine + "/cancellation").with(csrf())).hasRedirectedUrl(mine);
        assertThat(attendees.list(id, AttendeeFilter.ALL).get(0).state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(mvc.get().uri(mine)).bodyText().contains("Cancelled");
    }

    @Test
    void letsWhoeverIsOfferedAPlaceTakeIt() {
        long id = office.add(seminar().capacity(1).details());
        register("name", "Ash Example", "email", "ash@example.org");
        register("name", "Blake Example", "email", "blake@example.org", "mayWait", "true");
        attendees.cancel(id, attendees.list(id, AttendeeFilter.ALL).get(0).reference());
        String mine = privateLink();

        assertThat(mvc.get().uri(mine)).bodyText().contains("A place is free for you");
        assertThat(mvc.post().uri(mine + "/acceptance").with(csrf())).hasRedirectedUrl(mine);
        assertThat(attendees.list(id, AttendeeFilter.ALL).get(1).state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void answers404ToAWrongLink() {
        assertThat(mvc.get().uri("/my/0000000000000000000000000000000000000000000"))
                .hasStatus(404);
    }

    @Test
    void refusesAFormWithoutItsToken() {
        office.add(seminar().details());

        assertThat(mvc.post().uri(REGISTER).param("name", "Ash")).hasStatus(403);
    }

    /** From the newest mail: only there is the token in clear. */
    private String privateLink() {
        entities.flush();
        String body = sql.queryForObject("select body from outbox_message order by id desc limit 1", String.class);
        Matcher link = Pattern.compile("http://localhost[^/]*(/my/\\S+)").matcher(String.valueOf(body));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private MvcTestResult register(String... fields) {
        var request = mvc.post()
                .uri(REGISTER)
                .with(csrf())
                .param("submissionId", Registrant.submission())
                .param("consent", "true");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
