package org.coproduction.seminars.admin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import java.util.function.Predicate;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.AccountDesk;
import org.coproduction.seminars.identity.AccountDetails;
import org.coproduction.seminars.identity.AccountSummary;
import org.coproduction.seminars.identity.Right;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class AccountPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountDesk desk;

    @Autowired
    JdbcTemplate sql;

    @Test
    void invitesSomebodyWithTheRightsThatWereChecked() {
        assertThat(post("", "name", "Ann Editor", "email", "Ann@Example.org", "rights", "CONTENT", "rights", "ROOT"))
                .hasRedirectedUrl("/admin/accounts");

        AccountSummary ann = desk.all().get(0);
        assertThat(ann.email()).isEqualTo("ann@example.org");
        assertThat(ann.rights()).containsExactly(Right.CONTENT);
        assertThat(sql.queryForObject("select recipient from outbox_message", String.class))
                .isEqualTo("ann@example.org");
        assertThat(get("/admin/accounts")).bodyText().contains("Ann Editor", "Invited, no password yet");
        assertThat(get("/admin/audit")).bodyText().contains("invited", "ann@example.org, rights: CONTENT", "Sam Staff");
    }

    @Test
    void keepsEveryAnswerWhenSomethingIsWrong() {
        invite("ann@example.org", Right.CONTENT);

        assertThat(post("", "name", "", "email", "ann", "rights", "BURSARIES"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter a name", "Enter an email address in the correct format", "value=\"ann\"")
                .containsPattern("value=\"BURSARIES\"[^>]*checked");
        assertThat(post("", "name", "Ann", "email", "ann@example.org"))
                .bodyText()
                .contains("somebody has an account with this one");
    }

    @Test
    void keepsTheLastAdministrator() {
        AccountSummary admin = invite("admin@example.org", Right.ADMINISTRATION);
        String id = "/" + admin.id();

        assertThat(post(id, "name", "Admin", "email", "admin@example.org", "version", "" + admin.version()))
                .bodyText()
                .contains("Nobody else could administer the site then");
        assertThat(post(id + "/closure")).hasStatus(409).bodyText().contains("Nobody else could");
        assertThat(post(id + "/deletion")).hasStatus(409).bodyText().contains("Nobody else could");
        assertThat(desk.get(admin.id())).matches(AccountSummary::enabled).matches(has(Right.ADMINISTRATION));
    }

    @Test
    void changesClosesOpensAndDeletes() {
        invite("admin@example.org", Right.ADMINISTRATION);
        AccountSummary ann = invite("ann@example.org", Right.CONTENT);
        String id = "/" + ann.id();

        assertThat(post(
                        id,
                        "name",
                        "Ann",
                        "email",
                        "a@example.org",
                        "rights",
                        "SENSITIVE",
                        "version",
                        "" + ann.version()))
                .hasRedirectedUrl("/admin/accounts");
        assertThat(desk.get(ann.id()).rights()).containsExactly(Right.SENSITIVE);
        assertThat(post(id + "/closure")).hasRedirectedUrl("/admin/accounts");
        assertThat(desk.get(ann.id()).enabled()).isFalse();
        assertThat(post(id + "/opening")).hasRedirectedUrl("/admin/accounts");
        assertThat(desk.get(ann.id()).enabled()).isTrue();
        assertThat(post(id + "/password-link")).hasRedirectedUrl("/admin/accounts");
        assertThat(get("/admin/accounts" + id + "/deletion")).bodyText().contains("Delete the account of Ann?");
        assertThat(post(id + "/deletion")).hasRedirectedUrl("/admin/accounts");
        assertThat(get("/admin/accounts" + id)).hasStatus(404);
    }

    @Test
    void showsBothVersionsWhenTwoAdministratorsEdit() {
        AccountSummary ann = invite("ann@example.org", Right.CONTENT);

        assertThat(post("/" + ann.id(), "name", "Anne", "email", "ann@example.org", "version", "99"))
                .hasStatus(409)
                .bodyText()
                .contains("Anne", "Person");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String page : new String[] {"/admin/accounts", "/admin/accounts/new", "/admin/audit"}) {
            assertThat(mvc.get().uri(page).with(Staff.with(Right.CONTENT, Right.REGISTRATIONS)))
                    .hasStatus(403);
            assertThat(get(page)).hasStatusOk();
        }
    }

    private static Predicate<AccountSummary> has(Right right) {
        return account -> account.rights().contains(right);
    }

    private AccountSummary invite(String email, Right right) {
        return desk.invite(new AccountDetails("Person", EmailAddress.of(email), Set.of(right)));
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(Staff.with(Right.ADMINISTRATION)).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri("/admin/accounts" + path);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.with(csrf()).with(Staff.with(Right.ADMINISTRATION)).exchange();
    }
}
