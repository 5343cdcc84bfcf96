package org.coproduction.seminars.bursary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.bursary.BursaryExample.answers;
import static org.coproduction.seminars.bursary.BursaryExample.scheme;
import static org.coproduction.seminars.bursary.BursaryExample.submission;
import static org.coproduction.seminars.bursary.BursaryGroup.EARLY_CAREER;
import static org.coproduction.seminars.bursary.BursaryGroup.THIRD_SECTOR;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.coproduction.seminars.Queries;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.site.Pagination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class PanelPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice seminars;

    @Autowired
    BursaryOffice office;

    @Autowired
    BursaryDesk desk;

    @Autowired
    BursaryPanel panel;

    @Autowired
    Queries queries;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManager entities;

    long seminarId;

    @BeforeEach
    void addSchemes() {
        seminarId = seminars.add(seminar().details());
        office.add(scheme(seminarId, EARLY_CAREER, 1));
        office.add(scheme(seminarId, THIRD_SECTOR));
    }

    @Test
    void listsApplicationsByGroupStateAndWords() {
        apply("Ash Example", EARLY_CAREER);
        apply("Kim Example", THIRD_SECTOR);

        assertThat(get("/admin/bursaries"))
                .bodyText()
                .contains("Ash Example", "Kim Example", "£45.50", "0 of 1 awarded, 1 to decide")
                .doesNotContain("Secret reason");
        assertThat(get("/admin/bursaries?group=THIRD_SECTOR")).bodyText().doesNotContain("Ash Example");
        assertThat(get("/admin/bursaries?state=AWARDED")).bodyText().contains("Nobody has applied yet, or nobody");
        assertThat(get("/admin/bursaries?seminar=practice&q=kim")).bodyText().doesNotContain("Ash Example");
        assertThat(get("/admin/bursaries?seminar=no-such")).hasStatus(404);
        assertThat(get("/admin/bursaries?group=KINGS")).hasStatus(400);
    }

    @Test
    void hidesReasonsFromWhoeverMayNotSeeThemAndRecordsWhoReadThem() {
        long id = apply("Ash Example", EARLY_CAREER);

        assertThat(get("/admin/bursaries/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("A train ticket", "You need the right to see sensitive answers.")
                .doesNotContain("Secret reason");
        assertThat(auditedActions()).isEmpty();

        assertThat(mvc.get().uri("/admin/bursaries/" + id).with(Staff.with(Right.BURSARIES, Right.SENSITIVE)))
                .bodyText()
                .contains("Secret reason");
        assertThat(auditedActions()).containsExactly("read reasons for a bursary");
    }

    @Test
    void decidesTellsTheApplicantAndRecordsIt() {
        long id = apply("Ash Example", EARLY_CAREER);

        assertThat(decide(id, "outcome", "AWARDED", "note", "Clear case")).hasRedirectedUrl("/admin/bursaries");

        StoredApplication decided = panel.read(id, false);
        assertThat(decided.state()).isEqualTo(BursaryState.AWARDED);
        assertThat(decided.decidedBy()).isEqualTo("Sam Staff");
        assertThat(decided.panelNote()).isEqualTo("Clear case");
        assertThat(auditedActions()).containsExactly("decided about a bursary");
        assertThat(lastMail()).contains("the panel has decided").doesNotContain("warded", "Clear case");
    }

    @Test
    void neverAwardsMoreThanThereAre() {
        decide(apply("Ash Example", EARLY_CAREER), "outcome", "AWARDED");
        long kim = apply("Kim Example", EARLY_CAREER);

        assertThat(decide(kim, "outcome", "AWARDED", "note", "Also good"))
                .hasStatus(409)
                .bodyText()
                .contains("all bursaries of this kind are awarded", "Also good");
        assertThat(decide(kim, "outcome", "RESERVE")).hasRedirectedUrl("/admin/bursaries");
        assertThat(panel.read(kim, false).state()).isEqualTo(BursaryState.RESERVE);
    }

    @Test
    void asksForADecision() {
        long id = apply("Ash Example", EARLY_CAREER);

        assertThat(decide(id)).hasStatusOk().bodyText().contains("There is a problem", "Select a decision");
        assertThat(decide(id, "outcome", "WITHDRAWN")).bodyText().contains("Select a decision");
        assertThat(decide(999_999, "outcome", "AWARDED")).hasStatus(404);
    }

    @Test
    void showsBothVersionsWhenTwoMembersDecide() {
        long id = apply("Ash Example", EARLY_CAREER);

        assertThat(decide(id, "outcome", "AWARDED", "note", "Mine", "version", "99"))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else saved this", "Mine");
        assertThat(get("/admin/bursaries/" + id + "/decision")).hasRedirectedUrl("/admin/bursaries/" + id);
    }

    @Test
    void takesTheListAwayWithoutReasons() {
        apply("Ash Example", EARLY_CAREER);
        apply("Kim Example", THIRD_SECTOR);

        assertThat(get("/admin/bursaries.csv?group=EARLY_CAREER"))
                .hasStatusOk()
                .bodyText()
                .contains("Ash Example", "45.50", "Cost in pounds", "ash.example@example.org")
                .doesNotContain("Secret reason", "Kim Example");
        assertThat(get("/admin/bursaries.xlsx")).hasStatusOk();
        assertThat(auditedActions())
                .containsExactly("took bursary applications as CSV", "took bursary applications as XLSX");
    }

    @Test
    void isForThePanelOnly() {
        for (String page : List.of("/admin/bursaries", "/admin/bursaries.csv", "/admin/bursaries/1")) {
            assertThat(mvc.get().uri(page).with(Staff.with(Right.CONTENT, Right.SENSITIVE)))
                    .hasStatus(403);
        }
    }

    @Test
    void theDashboardNamesWhatIsToDecide() {
        apply("Ash Example", EARLY_CAREER);

        assertThat(get("/admin"))
                .bodyText()
                .contains("Bursary applications to decide", "One application waits", "Ash Example (B-");
        assertThat(mvc.get().uri("/admin").with(Staff.with(Right.CONTENT)))
                .bodyText()
                .doesNotContain("Ash Example");
    }

    @Test
    void keepsASeminarThatPeopleHaveAppliedFor() {
        apply("Ash Example", EARLY_CAREER);

        assertThat(mvc.get().uri("/admin/seminars/practice/deletion").with(Staff.with(Right.CONTENT)))
                .bodyText()
                .contains("One bursary application belongs to it");
    }

    @Test
    void needsNoMoreQueriesForManyApplications() {
        apply(0, 3);
        int few = queries.during(() -> assertThat(get("/admin/bursaries")).hasStatusOk());
        apply(3, 300);

        assertThat(queries.during(() -> assertThat(get("/admin/bursaries")).hasStatusOk()))
                .isLessThanOrEqualTo(few);
    }

    private void apply(int from, int to) {
        for (int i = from; i < to; i++) {
            apply("Person " + i, THIRD_SECTOR);
        }
    }

    private long apply(String name, BursaryGroup group) {
        String reference = desk.apply(seminarId, group, submission(), answers(name));
        return panel.page(new ApplicationFilter(null, null, null, reference), Pagination.of(1, 1, 1))
                .get(0)
                .id();
    }

    private List<String> auditedActions() {
        entities.flush();
        return sql.queryForList("select action from audit_entry order by id", String.class);
    }

    private String lastMail() {
        entities.flush();
        return sql.queryForObject(
                "select body from outbox_message where id = (select max(id) from outbox_message)", String.class);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(Staff.with(Right.BURSARIES)).exchange();
    }

    private MvcTestResult decide(long id, String... fields) {
        var request = mvc.post()
                .uri("/admin/bursaries/" + id + "/decision")
                .with(csrf())
                .with(Staff.with(Right.BURSARIES));
        if (!List.of(fields).contains("version") && id < 999_999) {
            entities.flush();
            request.param("version", "" + panel.read(id, false).version());
        }
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
