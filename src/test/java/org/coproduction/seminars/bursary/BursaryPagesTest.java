package org.coproduction.seminars.bursary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.bursary.BursaryExample.closing;
import static org.coproduction.seminars.bursary.BursaryExample.scheme;
import static org.coproduction.seminars.bursary.BursaryGroup.EARLY_CAREER;
import static org.coproduction.seminars.bursary.BursaryGroup.SERVICE_USERS_AND_CARERS;
import static org.coproduction.seminars.bursary.BursaryGroup.THIRD_SECTOR;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.site.Pagination;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class BursaryPagesTest {

    private static final String APPLY = "/seminars/practice/bursary";
    private static final ApplicationFilter ALL = new ApplicationFilter(null, null, null, "");
    private static final Pattern LINK = Pattern.compile("/my/bursary/[\\w-]{43}");

    private static final String SENT = "01234567-89ab-cdef-0123-456789abcdef";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice seminars;

    @Autowired
    BursaryOffice office;

    @Autowired
    BursaryIntroduction introduction;

    @Autowired
    BursaryPanel panel;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManager entities;

    @Test
    void listsTheBursariesOfEachSeminarWithTheirStateInWords() {
        long id = addSeminar();
        office.add(scheme(id, SERVICE_USERS_AND_CARERS));
        office.add(closing(id, THIRD_SECTOR, null, LocalDate.of(2016, 2, 29)));
        office.add(closing(id, EARLY_CAREER, LocalDate.of(2016, 4, 1), LocalDate.of(2016, 5, 30)));
        introduction.write(new Markdown("Come **free of cost**."));

        assertThat(mvc.get().uri("/bursaries"))
                .hasStatusOk()
                .doesNotContainHeader("Set-Cookie")
                .bodyText()
                .contains("<strong>free of cost</strong>", "Seminar 3: Practice and power", "<em>there and back</em>")
                .contains("Open until Monday 30 May 2016, 23:59 UK time", "Opens on Friday 1 April 2016", "Closed")
                .contains("5 bursaries", "href=\"" + APPLY + "\"");
        assertThat(mvc.get().uri("/seminars/practice")).hasStatusOk().bodyText().contains("Service users and carers");
    }

    @Test
    void putsTheNextSeminarsFirstAndSaysWhatHappensAndHowElseToApply() {
        long past = seminars.add(SeminarExample.seminar()
                .number(1)
                .slug("first")
                .title("The first one")
                .date(SeminarDate.day(LocalDate.of(2016, 1, 5)))
                .details());
        office.add(scheme(past, EARLY_CAREER));
        office.add(scheme(addSeminar(), EARLY_CAREER));

        assertThat(mvc.get().uri("/bursaries"))
                .bodyText()
                .containsSubsequence(
                        "Bursaries for the next seminars</h2>",
                        "Seminar 3: Practice and power",
                        "What happens when you apply</h2>",
                        "We write to everybody",
                        "Would you rather tell a person?",
                        "<summary>Bursaries for earlier seminars</summary>",
                        "Seminar 1: The first one");
    }

    @Test
    void listsSeminarsWhoseBursariesHaveNoDatesYetInShort() {
        office.add(closing(addSeminar(), EARLY_CAREER, null, null));

        assertThat(mvc.get().uri("/bursaries"))
                .bodyText()
                .containsSubsequence(
                        "Later seminars</h3>",
                        "Their bursaries open together with registration.",
                        "Seminar 3: Practice and power")
                .doesNotContain("Early career researchers</h4>");
    }

    @Test
    void offersOnlyTheGroupsThatAreOpen() {
        long id = addSeminar();
        office.add(scheme(id, SERVICE_USERS_AND_CARERS));
        office.add(closing(id, THIRD_SECTOR, null, LocalDate.of(2016, 2, 29)));

        assertThat(mvc.get().uri(APPLY))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"SERVICE_USERS_AND_CARERS\"")
                .doesNotContain("THIRD_SECTOR", "Third-sector");
        assertThat(apply("group", "THIRD_SECTOR"))
                .hasStatus(409)
                .bodyText()
                .contains("this one has just closed", "A train ticket");
        assertThat(panel.count(ALL)).isZero();
    }

    @Test
    void saysWhatIsPossibleInsteadWhereNothingIsOpen() {
        addSeminar();

        assertThat(mvc.get().uri(APPLY))
                .hasStatusOk()
                .bodyText()
                .contains("There is no bursary to apply for just now", "What you can do instead")
                .doesNotContain("<form method=\"post\"");
        assertThat(mvc.get().uri("/seminars/no-such/bursary")).hasStatus(404);
    }

    @Test
    void takesAnApplicationAndShowsItsReferenceWithoutASession() {
        office.add(scheme(addSeminar(), EARLY_CAREER));

        MvcTestResult answer = apply();

        ApplicationRow row = only();
        assertThat(row.cost()).hasToString("£45.50");
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(mvc.get().uri(answer.getResponse().getRedirectedUrl()))
                .hasStatusOk()
                .bodyText()
                .contains("We have your application", row.reference());
        assertThat(mvc.get().uri(APPLY + "/sent/0123456789")).hasStatus(404);
    }

    @Test
    void writesAMailThatHoldsNothingSensitive() {
        office.add(scheme(addSeminar(), EARLY_CAREER));
        apply();

        assertThat(mails())
                .singleElement()
                .asString()
                .contains("Seminar 3: Practice and power", "Wednesday 13 July 2016", "Example Hall", only().reference())
                .containsPattern(LINK)
                .doesNotContain("Secret reason", "train ticket", "Early career");
    }

    @Test
    void keepsEveryAnswerWhenSomethingIsWrong() {
        office.add(scheme(addSeminar(), EARLY_CAREER));

        assertThat(apply("name", "", "email", "ash@", "group", "", "cost", "a lot", "consent", "", "purpose", ""))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "There is a problem", "Enter the name you want", "Enter an email address in the correct format")
                .contains("Select which bursary fits you", "Enter an amount in pounds", "Tick the box to agree")
                .contains("Enter what the bursary would pay for", "value=\"a lot\"", "value=\"ash@\"", "Secret reason");
        assertThat(apply("group", "KINGS", "reason", "x".repeat(10_001)))
                .hasStatusOk()
                .bodyText()
                .contains("Enter at most 10000 characters");
        assertThat(panel.count(ALL)).isZero();
        assertThat(mails()).isEmpty();
    }

    @Test
    void takesLongAnswersAndDropsControlCharacters() {
        office.add(scheme(addSeminar(), EARLY_CAREER));

        assertThat(apply("name", "A\u0000sh\u0007", "purpose", "ü".repeat(10_000), "reason", "ß".repeat(10_000)))
                .hasStatus3xxRedirection();
        assertThat(only().name()).isEqualTo("Ash");
        assertThat(only().purpose()).hasSize(10_000);
    }

    @Test
    void storesAFormOnceThatIsSentTwice() {
        office.add(scheme(addSeminar(), EARLY_CAREER));

        String first = apply("submissionId", SENT).getResponse().getRedirectedUrl();
        String second = apply("submissionId", SENT).getResponse().getRedirectedUrl();

        assertThat(second).isEqualTo(first);
        assertThat(panel.count(ALL)).isOne();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void takesAFormAgainOnWhichSomebodyCorrectsTheirAddress() {
        office.add(scheme(addSeminar(), EARLY_CAREER));
        apply("submissionId", SENT, "email", "ahs@example.org");

        assertThat(apply("submissionId", SENT, "email", "ash@example.org")).hasStatus3xxRedirection();

        assertThat(panel.count(ALL)).isEqualTo(2);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void answersASecondApplicationAlikeAndTellsOnlyTheHolder() {
        office.add(scheme(addSeminar(), EARLY_CAREER));
        apply();

        MvcTestResult second = apply("email", " ASH@example.org ", "name", "Stranger");

        assertThat(second).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(second.getResponse().getRedirectedUrl()))
                .bodyText()
                .contains("We have your application")
                .doesNotContain(only().reference());
        assertThat(mails()).hasSize(2);
        assertThat(mails().get(1)).contains("nothing has changed", "Hello Ash Example");
    }

    @Test
    void takesAnApplicationForEveryGroup() {
        long id = addSeminar();
        office.add(scheme(id, EARLY_CAREER));
        office.add(scheme(id, THIRD_SECTOR));
        apply();
        apply("group", "THIRD_SECTOR");

        assertThat(panel.count(ALL)).isEqualTo(2);
    }

    @Test
    void showsOwnersTheirApplicationAndLetsThemWithdraw() {
        office.add(scheme(addSeminar(), EARLY_CAREER));
        apply();
        String own = link(mails().get(0));

        assertThat(mvc.get().uri(own))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .doesNotContainHeader("Set-Cookie")
                .bodyText()
                .contains("A train ticket", "£45.50", "Secret reason", "The panel has not decided yet", "noindex");
        assertThat(mvc.get().uri(own + "/withdrawal")).hasStatusOk().bodyText().contains("Withdraw your application?");
        assertThat(only().state()).isEqualTo(BursaryState.RECEIVED);

        assertThat(mvc.post().uri(own + "/withdrawal").with(csrf())).hasRedirectedUrl(own);
        assertThat(mvc.post().uri(own + "/withdrawal").with(csrf())).hasRedirectedUrl(own);
        assertThat(only().state()).isEqualTo(BursaryState.WITHDRAWN);
        assertThat(mails()).hasSize(2);
        assertThat(mvc.get().uri("/my/bursary/" + "x".repeat(43))).hasStatus(404);

        apply();
        assertThat(panel.count(ALL)).isEqualTo(2);
    }

    private long addSeminar() {
        return seminars.add(seminar().details());
    }

    private ApplicationRow only() {
        return panel.page(ALL, Pagination.of(1, 10, 10)).get(0);
    }

    private List<String> mails() {
        entities.flush();
        return sql.queryForList("select body from outbox_message order by id", String.class);
    }

    private static String link(String mail) {
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** A complete form, but for the fields named. */
    private MvcTestResult apply(String... others) {
        var fields = new HashMap<String, String>();
        fields.putAll(Map.of(
                "submissionId", BursaryExample.submission(),
                "name", "Ash Example",
                "email", "ash@example.org",
                "group", "EARLY_CAREER",
                "purpose", "A train ticket",
                "cost", "45.50",
                "reason", "Secret reason",
                "contact", "",
                "consent", "true"));
        for (int i = 0; i < others.length; i += 2) {
            fields.put(others[i], others[i + 1]);
        }
        var request = mvc.post().uri(APPLY).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
