package org.coproduction.seminars.series.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class ContactPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void showsOnlyTheWaysThatThereAre() {
        assertThat(get("/contact"))
                .bodyText()
                .contains("<dt>Email</dt>")
                .doesNotContain("<dt>Phone</dt>", "<dt>Post</dt>", "<dt>Relay UK</dt>", "Help with access</h2>");
    }

    @Test
    void showsEveryWayOnTheContactPageAndAtTheFootOfOthers() {
        assertThat(save(
                        "contactWho", "Robin Sample, seminar office",
                        "contactPhone", "0113 496 0000",
                        "contactText", "+44 7700 900000",
                        "contactRelay", "Dial 18001, then 0113 496 0000",
                        "contactPost", "Seminar office\n1 Example Street",
                        "contactHours", "Monday to Thursday, 10am to 3pm",
                        "contactAnswers", "Robin, within three working days",
                        "accessHelp", "Ask for a **quiet room**."))
                .hasRedirectedUrl("/admin/series");

        for (String path : new String[] {"/contact", "/blog", "/"}) {
            assertThat(get(path))
                    .bodyText()
                    .contains(
                            "Robin Sample, seminar office",
                            "<a href=\"tel:01134960000\">0113 496 0000</a>",
                            "<a href=\"sms:+447700900000\">+44 7700 900000</a>",
                            "Dial 18001, then 0113 496 0000",
                            "Seminar office\n1 Example Street",
                            "Monday to Thursday, 10am to 3pm",
                            "Robin, within three working days");
        }
        assertThat(get("/contact"))
                .bodyText()
                .containsSubsequence("Help with access</h2>", "<strong>quiet room</strong>", "Ways to reach us</h2>");
    }

    @Test
    void refusesWhatIsNoNumberAndKeepsIt() {
        assertThat(save("contactPhone", "ring me", "contactPost", "1 Example Street"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Enter a phone number, like 0113 496 0000", "value=\"ring me\"", "1 Example Street</textarea>");
    }

    @Test
    void namesWhomToTurnToOnlyWhereTheSettingsDo() {
        assertThat(get("/contact")).bodyText().doesNotContain("If you need to talk");

        save("support", "- Samaritans: [116 123](tel:116123)\n- [Not this](javascript:alert)");

        assertThat(get("/contact"))
                .bodyText()
                .contains("If you need to talk to somebody now", "href=\"tel:116123\"")
                .doesNotContain("javascript:");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }

    private MvcTestResult save(String... fields) {
        var request = mvc.post()
                .uri("/admin/series")
                .with(Staff.with(Right.CONTENT))
                .with(csrf())
                .param("title", "Seminar series")
                .param("shortTitle", "Seminars")
                .param("contactEmail", "seminars@example.org");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
