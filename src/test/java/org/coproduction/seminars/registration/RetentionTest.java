package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.admin.AuditLine;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.privacy.Retention;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.registration.Answers.Attending;
import org.coproduction.seminars.registration.Answers.Contact;
import org.coproduction.seminars.registration.Answers.More;
import org.coproduction.seminars.registration.Answers.Needs;
import org.coproduction.seminars.site.Pagination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is deleted when. It is 9:00 on 1 March 2016: 90 days after 2 December 2015, a year after 1 March 2015. */
@SiteTest
class RetentionTest {

    /** Everything that somebody can say, each in words that nothing else has. */
    private static final Map<ConsentKind, String> AGREED =
            Map.of(ConsentKind.DETAILS, "Words about details", ConsentKind.SENSITIVE, "Words about needs");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice seminars;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    FreshLinks links;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    SeminarFigures figures;

    @Autowired
    Retention retention;

    @Autowired
    AuditLog audit;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;

    @BeforeEach
    void register() {
        seminarId = seminars.add(seminar().details());
        register(seminarId, false);
    }

    @Test
    void deletesNothingBeforeItsTime() {
        heldOn("2015-12-03");
        String before = everythingStored();

        runOut();

        assertThat(everythingStored()).isEqualTo(before);
        assertThat(deletions()).isEmpty();
    }

    @Test
    void deletesEverythingSensitiveNinetyDaysAfterTheSeminarAndCountsTheGroups() {
        heldOn("2015-12-01");

        runOut();

        assertThat(everythingStored())
                .doesNotContain(
                        "QUIET_ROOM",
                        "Lift needed",
                        "Vegan",
                        "Two helpers",
                        "CARER",
                        "Own notes",
                        "they",
                        "Robin Friend")
                .contains("Ash Example", "ash@example.org", "Example Street", "0113 496 0000", "ASK_FIRST");
        assertThat(figures.groups(seminarId))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(ParticipantGroup.CARER, 1L, ParticipantGroup.RESEARCHER, 1L));
        assertThat(deletions()).containsExactly("access, food, group and notes – 1");
    }

    @Test
    void deletesWhoItWasAYearAfterTheSeminarAndGoesOnCounting() {
        String link = links.to(onlyOne().id()).replaceFirst("^.*(?=/my/)", "");
        entities.flush();
        assertThat(mvc.get().uri(link)).hasStatusOk();
        String reference = onlyOne().reference();
        heldOn("2015-02-27");

        runOut();

        assertThat(everythingStored())
                .doesNotContain(
                        "Ash",
                        "ash@",
                        "Example Street",
                        "0113",
                        "Example Trust",
                        "A poster",
                        "ASK_FIRST",
                        "Robin",
                        reference);
        assertThat(mvc.get().uri(link)).hasStatus(404);
        assertThat(attendees.count(seminarId, AttendeeFilter.ALL)).isZero();
        assertThat(figures.states(seminarId, PlaceKind.IN_PERSON)).isEqualTo(Map.of(RegistrationState.CONFIRMED, 1L));
        assertThat(figures.groups(seminarId)).containsEntry(ParticipantGroup.CARER, 1L);
        assertThat(sql.queryForObject("select count(*) from registration_attempt", Long.class))
                .as("of today")
                .isEqualTo(1);
    }

    @Test
    void tellsOrganisersWhyTheListIsShorterThanTheCounts() {
        heldOn("2015-02-27");
        runOut();

        assertThat(mvc.get().uri("/admin/seminars/practice/attendees").with(Staff.with(Right.REGISTRATIONS)))
                .hasStatusOk()
                .bodyText()
                .contains("The details of one person were deleted because their time was over. They are still counted.")
                .doesNotContain("Ash Example");
        assertThat(mvc.get().uri("/admin/seminars/practice/exports/funder.csv").with(Staff.with(Right.REGISTRATIONS)))
                .hasStatusOk();
    }

    @Test
    void findsNothingLeftTheSecondTime() {
        heldOn("2015-02-27");
        runOut();
        String once = everythingStored();
        List<String> recorded = deletions();

        runOut();

        assertThat(everythingStored()).isEqualTo(once);
        assertThat(deletions()).isEqualTo(recorded).hasSize(2);
    }

    @Test
    void deletesMoreThanOneStepAtATime() {
        for (int one = 1; one <= 250; one++) {
            desk.register(seminarId, Registrant.submission(), Registrant.named("Person " + one), true);
        }
        heldOn("2015-02-27");

        runOut();

        assertThat(figures.forgotten(seminarId)).isEqualTo(251);
        assertThat(deletions())
                .containsExactlyInAnyOrder(
                        "access, food, group and notes – 200",
                        "access, food, group and notes – 51",
                        "names and ways to reach people – 200",
                        "names and ways to reach people – 51");
    }

    @Test
    void keepsNeedsForTheSeriesUntilItIsOverWhenToldTo() {
        heldOn("2015-02-27");
        long kept = another("kept");
        register(kept, true);
        move("kept", "2015-02-27");
        another("last");
        move("last", "2015-12-03");

        runOut();
        assertThat(stored(kept)).contains("Lift needed", "Ash Example").doesNotContain("CARER", "Own notes");

        move("last", "2015-12-01");
        runOut();
        assertThat(stored(kept)).doesNotContain("Lift needed", "Ash Example");
    }

    @Test
    void aDraftWithoutADateDoesNotKeepTheSeriesOpen() {
        heldOn("2015-12-01");
        sql.update("update registration set keep_access = true");
        seminars.add(seminar()
                .number(9)
                .slug("idea")
                .status(SeminarStatus.DRAFT)
                .date(SeminarDate.unknown())
                .details());

        runOut();

        assertThat(everythingStored()).doesNotContain("Lift needed");
    }

    @Test
    void aCancelledSeminarWithoutADateIsOverOnceItWasChangedLast() {
        lostItsDate("CANCELLED", "2015-12-03");
        runOut();
        assertThat(everythingStored()).contains("Lift needed");

        lostItsDate("CANCELLED", "2015-12-01");
        runOut();
        assertThat(everythingStored()).doesNotContain("Lift needed").contains("Ash Example");
    }

    @Test
    void aSeminarThatIsPutOffWaitsAYearForADate() {
        lostItsDate("POSTPONED", "2014-12-03");
        runOut();
        assertThat(everythingStored()).contains("Lift needed");

        lostItsDate("POSTPONED", "2014-12-01");
        runOut();
        assertThat(everythingStored()).doesNotContain("Lift needed").contains("Ash Example");

        lostItsDate("POSTPONED", "2014-02-27");
        runOut();
        assertThat(everythingStored()).doesNotContain("Ash Example");
    }

    @Test
    void saysToEverybodyHowLongWhatIsKept() {
        assertThat(mvc.get().uri("/privacy/how-long"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "90 days after the seminar", "12 months after the seminar", "2 days after you last changed it");
        assertThat(mvc.get().uri("/privacy")).bodyText().contains("/privacy/how-long");
    }

    @Test
    void tellsAdministratorsHowMuchIsAboutToBeDeleted() {
        heldOn("2015-12-20");

        assertThat(mvc.get().uri("/admin/retention").with(Staff.with(Right.ADMINISTRATION)))
                .hasStatusOk()
                .bodyText()
                .contains("""
                        <td class="wide">90 days after the seminar. Access and food, if you let us keep them for the series: \
                        90 days after its last seminar</td><td class="num">0</td><td class="num">1</td>""");
    }

    private void register(long seminar, boolean keepAccess) {
        desk.register(seminar, Registrant.submission(), everything(keepAccess), true);
        entities.flush();
    }

    private static Answers everything(boolean keepAccess) {
        return new Answers(
                        new Contact(
                                "Ash Example",
                                EmailAddress.of("ash@example.org"),
                                "0113 496 0000",
                                "1 Example Street",
                                Set.of(ContactWay.EMAIL),
                                "Example Trust"),
                        new Attending(Attendance.IN_PERSON, true, "Robin Friend", "Two helpers", true),
                        new Needs(Set.of(AccessWish.QUIET_ROOM), "Lift needed", keepAccess, true, "Vegan"),
                        new More(
                                Set.of(ParticipantGroup.CARER, ParticipantGroup.RESEARCHER),
                                "they",
                                PhotoChoice.ASK_FIRST,
                                "A poster",
                                "Own notes"))
                .agreeing(AGREED);
    }

    private Attendee onlyOne() {
        return attendees.list(seminarId, AttendeeFilter.ALL).get(0);
    }

    private long another(String slug) {
        return seminars.add(seminar().slug(slug).details());
    }

    private void heldOn(String day) {
        move("practice", day);
    }

    private void move(String slug, String day) {
        entities.flush();
        sql.update("update seminar set held_on = ? where slug = ?", LocalDate.parse(day), slug);
        entities.clear();
    }

    private void lostItsDate(String status, String changedOn) {
        entities.flush();
        sql.update("""
                update seminar set status = ?, date_precision = 'UNKNOWN', held_on = null, starts_at = null, ends_at = null,
                  updated_at = cast(? as timestamp with time zone)
                """, status, changedOn + " 08:00:00+00:00");
        entities.clear();
    }

    private void runOut() {
        entities.flush();
        entities.clear();
        retention.deleteExpired();
        entities.flush();
        entities.clear();
    }

    private String stored(long seminar) {
        return sql.queryForList("select * from registration where seminar_id = ?", seminar)
                .toString();
    }

    private String everythingStored() {
        return List.of("registration", "registration_consent", "registration_answer", "registration_link").stream()
                .map(table -> sql.queryForList("select * from " + table))
                .flatMap(Collection::stream)
                .toList()
                .toString();
    }

    private List<String> deletions() {
        entities.flush();
        return audit.lines(Pagination.of(1, 100, 100)).stream()
                .filter(line -> line.action().equals("deleted expired data"))
                .map(AuditLine::subject)
                .toList();
    }
}
