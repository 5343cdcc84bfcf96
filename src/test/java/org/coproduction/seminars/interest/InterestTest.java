package org.coproduction.seminars.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.privacy.Retention;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who wants to be told when a seminar opens; registration opens on 3 May 2016, and it is 9am on 1 March. */
@SiteTest
class InterestTest {

    private static final String ASK = "/seminars/practice/tell-me";
    private static final String ADDRESS = "zoe@example.org";
    private static final LocalDate OPENS = LocalDate.of(2016, 5, 3);
    private static final LocalDate TODAY = LocalDate.of(2016, 3, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    SeminarCatalogue seminars;

    @Autowired
    InterestDesk desk;

    @Autowired
    Interests interests;

    @Autowired
    Standing standing;

    @Autowired
    InterestPost post;

    @Autowired
    InterestClock clock;

    @Autowired
    Retention retention;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;

    @BeforeEach
    void announce() {
        seminarId = office.add(seminar().opensOn(OPENS).details());
    }

    @Test
    void isForgottenWhenASeminarLostItsDateLongAgo() {
        desk.ask(seminars.facts(seminarId), EmailAddress.of(ADDRESS));
        entities.flush();
        lostItsDate("2015-02-24 09:00:00+00");
        retention.deleteExpired();
        assertThat(sql.queryForList("select * from interest")).hasSize(1);

        lostItsDate("2015-02-22 09:00:00+00");
        retention.deleteExpired();
        assertThat(sql.queryForList("select * from interest")).isEmpty();
    }

    private void lostItsDate(String changedAt) {
        sql.update("""
                update seminar set status = 'POSTPONED', date_precision = 'UNKNOWN', held_on = null, starts_at = null,
                  ends_at = null, updated_at = cast(? as timestamp with time zone)""", changedAt);
        entities.clear();
    }

    @Test
    void isOfferedOnlyWhileThereIsSomethingToWaitFor() {
        assertThat(get("/seminars/practice")).bodyText().contains("href=\"" + ASK + "\"");
        assertThat(get(ASK)).hasStatusOk().bodyText().contains("Leave your email address");

        change(seminar());

        assertThat(get("/seminars/practice")).bodyText().doesNotContain(ASK);
        assertThat(get(ASK)).hasStatusOk().bodyText().contains("There is nothing to wait for");
        assertThat(ask(ADDRESS)).hasStatusOk().bodyText().contains("There is nothing to wait for");
        assertThat(mails()).isEmpty();
    }

    @Test
    void isOfferedBeforeTheDayIsKnownToo() {
        change(seminar().date(SeminarDate.unknown()));

        assertThat(ask(ADDRESS)).hasRedirectedUrl(ASK + "/sent");
        assertThat(body("interest.confirm")).doesNotContain("Date:", "Time:").contains("Practice and power");
    }

    @Test
    void aWrongAddressIsKeptInTheFormAndExplained() {
        assertThat(ask("zoe at example"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter an email address like name@example.org", "value=\"zoe at example\"");
        assertThat(count()).isZero();
    }

    @Test
    void programsGetTheSameAnswerAndNoMail() {
        assertThat(mvc.post().uri(ASK).with(csrf()).param("email", ADDRESS).param("website", "x"))
                .hasRedirectedUrl(ASK + "/sent");

        assertThat(mails()).isEmpty();
        assertThat(count()).isZero();
    }

    @Test
    void asksWhoeverReadsTheMailboxFirst() {
        assertThat(ask(ADDRESS)).hasRedirectedUrl(ASK + "/sent");
        assertThat(get(ASK + "/sent")).hasStatusOk().bodyText().contains("Look into your inbox");
        String link = newestLink();

        assertThat(get(link))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .contains("Do you want to be told when places open?")
                .doesNotContain(ADDRESS);
        assertThat(desk.count(seminarId)).isZero();
        assertThat(post(link + "/confirmation")).hasRedirectedUrl(link);
        assertThat(get(link)).bodyText().contains("You will be told when places open");
        assertThat(desk.count(seminarId)).isEqualTo(1);
    }

    @Test
    void answersAlikeWhetherItKnowsTheAddressOrNotAndWritesAtMostOnceAnHour() {
        ask(ADDRESS);
        String first = newestLink();
        assertThat(ask(" Zoe@Example.org ")).hasRedirectedUrl(ASK + "/sent");
        assertThat(mails()).containsExactly("interest.confirm");

        anHourPasses();
        ask(ADDRESS);
        assertThat(mails()).containsExactly("interest.confirm", "interest.confirm");
        post(first + "/confirmation");
        anHourPasses();
        ask(ADDRESS);
        assertThat(mails()).containsExactly("interest.confirm", "interest.confirm", "interest.again");
        anHourPasses();
        ask(ADDRESS);

        assertThat(mails()).hasSize(3);
        assertThat(count()).isEqualTo(1);
        assertThat(get(first)).hasStatusOk();
        assertThat(get(newestLink())).hasStatusOk();
    }

    @Test
    void tellsOnceWhenTheDayOfOpeningComesAndForgets() {
        String link = confirmed(ADDRESS);
        ask("unsure@example.org");

        clock.tick();
        assertThat(mails()).doesNotContain("interest.opened");
        comesTheDay();
        clock.tick();
        clock.tick();

        assertThat(recipients("interest.opened")).containsExactly(ADDRESS);
        assertThat(body("interest.opened"))
                .contains("There are places.", "/seminars/practice", "Wednesday 13 July 2016")
                .doesNotContain("/tell-me/");
        assertThat(desk.count(seminarId)).isZero();
        assertThat(get(link)).hasStatus(404).bodyText().contains("This link has been used up");
    }

    @Test
    void tellsWhenAnEditorOpensRegistration() {
        confirmed(ADDRESS);

        change(seminar());
        clock.tick();

        assertThat(recipients("interest.opened")).containsExactly(ADDRESS);
    }

    @Test
    void saysWhenOnlyTheWaitingListIsLeft() {
        confirmed(ADDRESS);

        change(seminar().capacity(0));
        clock.tick();

        assertThat(body("interest.opened")).contains("You can join the waiting list.");
    }

    @Test
    void letsPeopleSleep() {
        confirmed(ADDRESS);
        change(seminar());

        roundAt("2016-03-01T23:30:00Z").tellSome(seminarId);
        roundAt("2016-03-02T08:59:00Z").tellSome(seminarId);
        assertThat(recipients("interest.opened")).isEmpty();
        roundAt("2016-03-02T09:00:00Z").tellSome(seminarId);

        assertThat(recipients("interest.opened")).containsExactly(ADDRESS);
    }

    @Test
    void tellsOfTheCancellationThoseWhoConfirmed() {
        confirmed(ADDRESS);
        ask("unsure@example.org");

        change(seminar().opensOn(OPENS).status(SeminarStatus.CANCELLED));
        clock.tick();
        clock.tick();

        assertThat(recipients("interest.cancelled")).containsExactly(ADDRESS);
        assertThat(count()).isZero();
    }

    @Test
    void keepsPeopleWhileASeminarIsPostponedAndForgetsThemWhenItIsOver() {
        confirmed(ADDRESS);

        change(seminar().opensOn(OPENS).status(SeminarStatus.POSTPONED));
        clock.tick();
        assertThat(desk.count(seminarId)).isEqualTo(1);
        change(seminar().date(SeminarDate.day(LocalDate.of(2016, 2, 2), LocalTime.of(10, 0), LocalTime.of(16, 0))));
        clock.tick();

        assertThat(count()).isZero();
        assertThat(mails()).containsExactly("interest.confirm");
    }

    @Test
    void forgetsAfterTwoDaysWhatNobodyConfirmed() {
        ask(ADDRESS);
        String link = newestLink();
        sql.update("update interest set asked_at = ?", at(TODAY.minusDays(2), LocalTime.of(9, 0)));
        entities.clear();

        assertThat(get(link)).hasStatus(404);
        post(link + "/confirmation");
        clock.tick();

        assertThat(count()).isZero();
        assertThat(sql.queryForObject("select count(*) from interest_link", Long.class))
                .isZero();
    }

    @Test
    void asksAfreshWhoComesBackAfterTwoDays() {
        ask(ADDRESS);
        sql.update("update interest set mails = 3, asked_at = ?", at(TODAY.minusDays(3), LocalTime.NOON));
        entities.clear();

        ask(ADDRESS);

        assertThat(mails()).hasSize(2);
        assertThat(get(newestLink())).hasStatusOk();
    }

    @Test
    void whoeverHasTheLinkEndsItBeforeAndAfterConfirming() {
        String link = confirmed(ADDRESS);
        ask("other@example.org");

        assertThat(post(link + "/end")).hasRedirectedUrl("/tell-me/ended");
        assertThat(get("/tell-me/ended")).hasStatusOk().bodyText().contains("We have deleted your email address");
        assertThat(post(newestLink() + "/end")).hasRedirectedUrl("/tell-me/ended");
        assertThat(post(link + "/end")).hasRedirectedUrl("/tell-me/ended");

        assertThat(count()).isZero();
    }

    @Test
    void organisersSeeHowManyWaitAndNotWho() {
        assertThat(attendees()).bodyText().contains("Nobody waits to be told when registration opens.");
        confirmed(ADDRESS);
        ask("unsure@example.org");
        assertThat(attendees())
                .bodyText()
                .contains("One person waits to be told when registration opens.")
                .doesNotContain(ADDRESS);

        change(seminar());
        clock.tick();

        assertThat(attendees()).bodyText().doesNotContain("to be told when registration opens");
    }

    @Test
    void isNotOfferedForADraft() {
        change(seminar().status(SeminarStatus.DRAFT));

        assertThat(get(ASK)).hasStatus(404);
    }

    private InterestRound roundAt(String instant) {
        entities.flush();
        return new InterestRound(interests, seminars, standing, post, Clock.fixed(Instant.parse(instant), UkTime.ZONE));
    }

    private String confirmed(String address) {
        ask(address);
        String link = newestLink();
        post(link + "/confirmation");
        return link;
    }

    private MvcTestResult ask(String address) {
        MvcTestResult result =
                mvc.post().uri(ASK).with(csrf()).param("email", address).exchange();
        entities.flush();
        return result;
    }

    private MvcTestResult post(String path) {
        MvcTestResult result = mvc.post().uri(path).with(csrf()).exchange();
        entities.flush();
        return result;
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }

    private MvcTestResult attendees() {
        return mvc.get()
                .uri("/admin/seminars/practice/attendees")
                .with(Staff.with(Right.REGISTRATIONS))
                .exchange();
    }

    private void change(SeminarExample example) {
        office.change("practice", office.get("practice").version(), example.details());
        entities.flush();
    }

    private void comesTheDay() {
        entities.flush();
        sql.update("update seminar set registration_opens_on = ?", TODAY);
        entities.clear();
    }

    private void anHourPasses() {
        entities.flush();
        sql.update("update interest set last_mail_at = ?", at(TODAY, LocalTime.of(8, 0)));
        entities.clear();
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time) {
        return UkTime.instant(day, time).atOffset(ZoneOffset.UTC);
    }

    private long count() {
        entities.flush();
        return sql.queryForObject("select count(*) from interest", Long.class);
    }

    private List<String> mails() {
        entities.flush();
        return sql.queryForList(
                "select kind from outbox_message where kind like 'interest.%' order by id", String.class);
    }

    private List<String> recipients(String kind) {
        entities.flush();
        return sql.queryForList("select recipient from outbox_message where kind = ?", String.class, kind);
    }

    private String body(String kind) {
        entities.flush();
        return sql.queryForObject("select body from outbox_message where kind = ?", String.class, kind);
    }

    private String newestLink() {
        entities.flush();
        String newest = sql.queryForObject(
                "select body from outbox_message where kind in ('interest.confirm', 'interest.again') order by id desc limit 1",
                String.class);
        Matcher link = Pattern.compile("/tell-me/[\\w-]{43}").matcher(newest);
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
