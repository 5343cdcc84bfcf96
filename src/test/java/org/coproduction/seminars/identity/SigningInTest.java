package org.coproduction.seminars.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class SigningInTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PasswordDesk passwords;

    @Autowired
    AccountDesk accounts;

    @Autowired
    FindByIndexNameSessionRepository<?> sessions;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    @Test
    void makesTheFirstAccountWithTheLinkFromTheLogOnceOnly() {
        SecretToken token = passwords.openFirstAccount().orElseThrow();
        String link = "/setup/" + token.value();

        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("Make the first account");
        assertThat(mvc.post()
                        .uri(link)
                        .with(csrf())
                        .param("name", "Ada Admin")
                        .param("email", "ada@example.org")
                        .param("password", PASSWORD)
                        .param("repeated", PASSWORD))
                .hasRedirectedUrl("/login?ready");
        assertThat(mvc.get().uri(link)).hasStatus(404);
        assertThat(signIn("ADA@example.org ", PASSWORD)).hasRedirectedUrl("/admin");
    }

    @Test
    void saysHowToMendAWeakPasswordAndKeepsTheNameAndAddress() {
        SecretToken token = passwords.openFirstAccount().orElseThrow();

        assertThat(mvc.post()
                        .uri("/setup/" + token.value())
                        .with(csrf())
                        .param("name", "Ada Admin")
                        .param("email", "ada@example.org")
                        .param("password", "short")
                        .param("repeated", "short"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter a password of at least 12 characters")
                .contains("Ada Admin")
                .doesNotContain("value=\"short\"");
    }

    @Test
    void answersAlikeToAWrongPasswordAndAnUnknownAddress() {
        passwords.createFirstAccount("Ada", EmailAddress.of("ada@example.org"), PASSWORD);

        assertThat(signIn("ada@example.org", "wrong password 123")).hasRedirectedUrl("/login?error");
        assertThat(signIn("nobody@example.org", "wrong password 123")).hasRedirectedUrl("/login?error");
    }

    @Test
    void asksToWaitAfterFiveWrongPasswords() {
        passwords.createFirstAccount("Ada", EmailAddress.of("ada@example.org"), PASSWORD);
        for (int i = 0; i < 5; i++) {
            signIn("ada@example.org", "wrong password " + i);
        }

        assertThat(signIn("ada@example.org", PASSWORD)).hasRedirectedUrl("/login?wait");
    }

    @Test
    void takesLongPasswordsWithAnyCharacters() {
        String emoji = "😀".repeat(100);
        passwords.createFirstAccount("Ada", EmailAddress.of("ada@example.org"), emoji);

        assertThat(signIn("ada@example.org", emoji)).hasRedirectedUrl("/admin");
    }

    @Test
    void anotherAddressClosesTheLinkThatWasMailedToTheEarlierOne() {
        AccountSummary ann = accounts.invite(details("ann@exmaple.org"));
        SecretToken token = mailedToken();

        accounts.change(ann.id(), ann.version(), details("ann@example.org"));

        assertThat(mvc.get().uri("/password/" + token.value())).hasStatus(404);
        assertThat(sql.queryForObject("select state from outbox_message", String.class))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void aNewLinkTakesThePlaceOfTheEarlierMail() {
        AccountSummary ann = accounts.invite(details("ann@example.org"));

        accounts.sendPasswordLink(ann.id());
        entities.flush();

        assertThat(sql.queryForList("select state from outbox_message order by id", String.class))
                .containsExactly("WITHDRAWN", "WAITING");
    }

    @Test
    void aNewPasswordEndsTheSessionsBegunWithTheEarlierOne() {
        accounts.invite(details("ann@example.org"));
        SecretToken token = mailedToken();
        beginSession("ann@example.org");

        passwords.choosePassword(token, PASSWORD);

        assertThat(sessions.findByPrincipalName("ann@example.org")).isEmpty();
    }

    private static AccountDetails details(String email) {
        return new AccountDetails("Ann", EmailAddress.of(email), Set.of(Right.CONTENT));
    }

    private SecretToken mailedToken() {
        entities.flush();
        String body = sql.queryForObject("select body from outbox_message", String.class);
        Matcher link = Pattern.compile("/password/(\\S+)").matcher(body);
        assertThat(link.find()).isTrue();
        return SecretToken.of(link.group(1));
    }

    private void beginSession(String email) {
        begin(sessions, email);
        assertThat(sessions.findByPrincipalName(email)).hasSize(1);
    }

    private static <S extends Session> void begin(FindByIndexNameSessionRepository<S> sessions, String email) {
        S session = sessions.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, email);
        sessions.save(session);
    }

    @Test
    void answersStaffButNotStrangersWith404BelowAdmin() {
        assertThat(mvc.get().uri("/admin/nothing").with(Staff.with(Right.CONTENT)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/admin/nothing")).hasRedirectedUrl("/login");
    }

    @Test
    void answers405ToAWrongMethodWithoutAskingForAToken() {
        assertThat(mvc.post().uri("/partners")).hasStatus(405);
        assertThat(mvc.delete().uri("/seminars")).hasStatus(405);
    }

    @Test
    void makesNoSessionAndSetsNoCookieForReaders() {
        MvcTestResult page = mvc.get().uri("/seminars").exchange();

        assertThat(page.getRequest().getSession(false)).isNull();
        assertThat(page.getResponse().getCookies()).isEmpty();
        assertThat(page.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void keepsWhatWasTypedWhenAFormsTokenIsGoneButOnlyForOurOwnForms() {
        assertThat(mvc.post().uri("/form-expired").param("x", "y")).hasStatus(403);
        assertThat(mvc.post()
                        .uri("/admin/partners")
                        .with(Staff.with(Right.CONTENT))
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("name", "Kept"))
                .hasStatus(403)
                .hasForwardedUrl(null);
        assertThat(mvc.post()
                        .uri("/admin/partners")
                        .with(Staff.with(Right.CONTENT))
                        .header("Sec-Fetch-Site", "same-origin")
                        .param("name", "Kept"))
                .hasStatus(403)
                .hasForwardedUrl("/form-expired");
    }

    private MvcTestResult signIn(String email, String password) {
        return mvc.post()
                .uri("/login")
                .with(csrf())
                .param("email", email)
                .param("password", password)
                .exchange();
    }
}
