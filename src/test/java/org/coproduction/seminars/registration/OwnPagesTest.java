package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.coproduction.seminars.registration.Registrant.named;
import static org.coproduction.seminars.registration.Registrant.submission;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody with two registrations, one of them cancelled, and somebody else. */
@SiteTest
class OwnPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    Registrations registrations;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManager entities;

    private long first;
    private long second;
    private String mine;

    @BeforeEach
    void register() {
        first = office.add(
                seminar().number(1).slug("first").title("The first one").details());
        second = office.add(
                seminar().number(2).slug("second").title("The second one").details());
        desk.register(first, submission(), named("Blake Example"), true);
        desk.register(first, submission(), named("Ash Example"), true);
        desk.register(second, submission(), named("Ash Example"), true);
        mine = links(newestMail()).get(0);
    }

    @Test
    void showsAllSeminarsOfOnePersonAndNobodyElses() {
        assertThat(mvc.get().uri(mine))
                .hasStatusOk()
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .contains("Seminar 1: The first one", "Seminar 2: The second one")
                .doesNotContain("Blake");
    }

    @Test
    void opensAnotherOfTheirSeminarsAndNotThoseOfOthers() {
        MvcTestResult other = post(mine + "/seminars/" + reference(first, "Ash Example"));
        assertThat(mvc.get().uri(other.getResponse().getRedirectedUrl()))
                .hasStatusOk()
                .bodyText()
                .contains("<p class=\"eyebrow\">Seminar 1: The first one");

        assertThat(post(mine + "/seminars/" + reference(first, "Blake Example")))
                .hasStatus(404);
    }

    @Test
    void saysFirstOfAllThatTheSeminarIsCancelledAndPromisesNothing() {
        turn(SeminarStatus.CANCELLED);

        assertThat(mvc.get().uri(mine))
                .bodyText()
                .contains("This seminar is cancelled")
                .containsOnlyOnce("Has a place")
                .doesNotContain("13 July 2016,", "Add to your calendar", "We mean to tell you");
    }

    @Test
    void saysThatARegistrationStaysForAPostponedSeminar() {
        turn(SeminarStatus.POSTPONED);

        assertThat(mvc.get().uri(mine)).bodyText().contains("This seminar is postponed", "we write to you once");
    }

    private void turn(SeminarStatus status) {
        office.change(
                "second",
                office.get("second").version(),
                seminar()
                        .number(2)
                        .slug("second")
                        .title("The second one")
                        .status(status)
                        .details());
        entities.flush();
        entities.clear();
    }

    @Test
    void saysWhatCancellingMeansForWhoeverHasAPlaceAndForWhoeverWaits() {
        assertThat(mvc.get().uri(mine + "/cancellation")).bodyText().contains("Your place can go to somebody else.");

        sql.update("update registration set state = 'WAITING', waiting_since = registered_at");
        entities.clear();

        assertThat(mvc.get().uri(mine + "/cancellation"))
                .bodyText()
                .contains("You leave the waiting list and lose your turn.")
                .doesNotContain("somebody else");
    }

    @Test
    void cancelsNothingOnceTheSeminarHasBegunHoweverOldThePage() {
        office.change(
                "second",
                office.get("second").version(),
                seminar()
                        .number(2)
                        .slug("second")
                        .title("The second one")
                        .date(SeminarDate.day(LocalDate.of(2016, 2, 18)))
                        .details());
        entities.flush();

        assertThat(post(mine + "/cancellation")).hasStatus3xxRedirection();

        entities.flush();
        assertThat(sql.queryForList("select state from registration where seminar_id = ?", String.class, second))
                .containsExactly("CONFIRMED");
    }

    @Test
    void letsPeopleCancelOnTheDayOfASeminarWhoseTimesAreNotKnown() {
        entities.flush();
        sql.update("update seminar set held_on = date '2016-03-01', starts_at = null, ends_at = null");
        entities.clear();

        assertThat(mvc.get().uri(mine)).bodyText().contains(mine + "/cancellation");
        assertThat(post(mine + "/cancellation")).hasStatus3xxRedirection();

        entities.flush();
        assertThat(sql.queryForList("select state from registration where seminar_id = ?", String.class, second))
                .containsExactly("CANCELLED");
    }

    @Test
    void tellsWhoeverStillWaitsThatTheSeminarIsOverRatherThanNear() {
        sql.update("update registration set state = 'WAITING', waiting_since = registered_at");
        sql.update("update seminar set held_on = date '2016-02-29'");
        entities.clear();

        assertThat(mvc.get().uri(mine))
                .bodyText()
                .contains("This seminar has taken place", "The waiting list has ended")
                .doesNotContain("The seminar is near", "Please do not set out");
    }

    @Test
    void opensNothingElseWithALinkThatWentToAnAddressWhichWasCorrected() {
        sql.update("update registration_link set email = 'mistyped@example.org'");
        entities.clear();

        assertThat(mvc.get().uri(mine))
                .hasStatusOk()
                .bodyText()
                .contains("Seminar 2: The second one")
                .doesNotContain("The first one");
    }

    @Test
    void givesEverythingHeldAsAFile() {
        assertThat(mvc.get().uri(mine + "/my-data.json"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"my-data.json\"")
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyJson()
                .extractingPath("$.registrations[*].seminar")
                .asArray()
                .containsExactly("Seminar 2: The second one", "Seminar 1: The first one");
        assertThat(mvc.get().uri(mine + "/my-data.json"))
                .bodyText()
                .contains("ash.example@example.org", "Vegetarian")
                .doesNotContain("blake");
    }

    @Test
    void sendsLostLinksInOneMailAnHourAndAnswersAlikeToEverybody() {
        long before = mails();

        assertThat(post("/my", "email", "nobody@example.org")).hasRedirectedUrl("/my/sent");
        assertThat(mails()).isEqualTo(before);
        assertThat(post("/my", "email", " ASH.Example@example.org ")).hasRedirectedUrl("/my/sent");
        assertThat(post("/my", "email", "ash.example@example.org")).hasRedirectedUrl("/my/sent");
        assertThat(mails()).isEqualTo(before + 1);

        List<String> links = links(newestMail());
        assertThat(links).hasSize(2);
        assertThat(mvc.get().uri(links.get(1))).hasStatusOk().bodyText().contains("Seminar 1: The first one");
    }

    @Test
    void anHourLastsAnHourWhateverTheClockSays() {
        long before = mails();
        post("/my", "email", "ash.example@example.org");
        entities.flush();
        sql.update("""
                update outbox_message set created_at = timestamp with time zone '2016-03-01 08:30:00+00',
                  unique_key = 'earlier' where kind = 'registration.links'""");
        post("/my", "email", "ash.example@example.org");
        assertThat(mails())
                .as("half an hour later, in the next hour of the clock")
                .isEqualTo(before + 1);

        sql.update("""
                update outbox_message set created_at = timestamp with time zone '2016-03-01 07:59:00+00'
                where kind = 'registration.links'""");
        post("/my", "email", "ash.example@example.org");
        assertThat(mails()).isEqualTo(before + 2);
    }

    @Test
    void saysWhatIsWrongWithAnAddressAndKeepsIt() {
        assertThat(post("/my", "email", "ash@"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter an email address in the correct format", "value=\"ash@\"");
    }

    private MvcTestResult post(String uri, String... fields) {
        var request = mvc.post().uri(uri).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String reference(long seminarId, String name) {
        return registrations.of(seminarId).stream()
                .filter(registration -> registration.name().equals(name))
                .findFirst()
                .orElseThrow()
                .reference();
    }

    private long mails() {
        entities.flush();
        return sql.queryForList("select id from outbox_message").size();
    }

    private String newestMail() {
        entities.flush();
        return String.valueOf(
                sql.queryForObject("select body from outbox_message order by id desc limit 1", String.class));
    }

    private static List<String> links(String body) {
        Matcher link = Pattern.compile("http://localhost[^/]*(/my/\\S+)").matcher(body);
        return link.results().map(found -> found.group(1)).toList();
    }
}
