package org.coproduction.seminars.admin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.mail.MailComposer;
import org.coproduction.seminars.mail.MailTemplateDesk;
import org.coproduction.seminars.mail.MailText;
import org.coproduction.seminars.mail.StoredTemplate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class MailTemplatePagesTest {

    private static final String WAITING = "registration/state-waiting";
    private static final String BODY =
            "Hello {{name}},\n\nplease wait.\nOn {{date}}, {{times}}, in {{place}}.\n{{link}} {{page}} {{contact}}\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MailTemplateDesk desk;

    @Autowired
    MailComposer composer;

    @Test
    void listsEveryTextThatOrganisersMayChange() {
        assertThat(mvc.get().uri("/admin/mail-templates").with(Staff.with(Right.REGISTRATIONS)))
                .hasStatusOk()
                .bodyText()
                .contains("Somebody is on the waiting list", "You are on the waiting list: {{seminar}}")
                .doesNotContain("Choose your password");
        assertThat(mvc.get().uri("/admin/mail-templates").with(Staff.with(Right.CONTENT)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/admin/mail-templates/identity/password-link").with(Staff.with(Right.values())))
                .hasStatus(404);
        assertThat(mvc.get().uri("/admin/mail-templates/registration/none").with(Staff.with(Right.values())))
                .hasStatus(404);
    }

    @Test
    void showsATextWithItsPlaceholdersAndAnExample() {
        assertThat(mvc.get().uri("/admin/mail-templates/" + WAITING).with(Staff.with(Right.REGISTRATIONS)))
                .hasStatusOk()
                .bodyText()
                .contains("{{link}}", "Must stay.", "As it came with the site", "Hello Alex Example,");
    }

    @Test
    void explainsThePlaceholdersOfEveryText() {
        for (StoredTemplate template : desk.all()) {
            assertThat(mvc.get().uri("/admin/mail-templates/" + template.name()).with(Staff.with(Right.REGISTRATIONS)))
                    .as(template.name())
                    .hasStatusOk();
        }
    }

    @Test
    void writesMailsWithTheNewTextAndSaysWhoWroteIt() {
        assertThat(save(-1, "Please wait: {{seminar}}", BODY)).hasStatus3xxRedirection();

        MailText mail = composer.compose(WAITING, values());
        assertThat(mail.subject()).isEqualTo("Please wait: Practice and power");
        assertThat(mail.body())
                .isEqualTo(
                        "Hello Sam,\n\nplease wait.\nOn 13 July, 10am, in Leeds.\nhttps://l https://p c@example.org\n");
        assertThat(mvc.get().uri("/admin/mail-templates").with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("Sam Staff, ");
    }

    @Test
    void saysInWhichLineAPlaceholderIsWrongAndWhichIsMissing() {
        String wrong = "Hello {{name}},\nyou {{nmae}} wait\n{{date} {{times}} {{place}} {{page}} {{contact}}";

        assertThat(save(-1, "Wait: {{seminr}}", wrong))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "There is no placeholder {{seminr}} in this mail.",
                        "Line 2: there is no placeholder {{nmae}} in this mail.",
                        "Line 3: {{ stands alone.",
                        "{{link}} is missing.",
                        "{{date}} is missing.",
                        "you {{nmae}} wait");
        assertThat(desk.get(WAITING).isRewritten()).isFalse();
    }

    @Test
    void showsAPreviewWithoutSaving() {
        assertThat(mvc.post()
                        .uri("/admin/mail-templates/" + WAITING)
                        .with(csrf())
                        .with(Staff.with(Right.REGISTRATIONS))
                        .param("version", "-1")
                        .param("subject", "<b>Wait</b>")
                        .param("body", BODY)
                        .param("preview", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("On Wednesday 13 July 2016, 10am to 4pm, in Online.", "&lt;b&gt;Wait&lt;/b&gt;");
        assertThat(desk.get(WAITING).isRewritten()).isFalse();
    }

    @Test
    void keepsBothTextsWhenTwoPeopleRewriteOne() {
        save(-1, "Mine", BODY);

        assertThat(save(-1, "Theirs", BODY)).hasStatus(409).bodyText().contains("Mine", "Theirs");
        assertThat(desk.get(WAITING).text().subject()).isEqualTo("Mine");
    }

    @Test
    void putsTheFirstTextBack() {
        save(-1, "Mine", BODY);

        assertThat(mvc.get().uri("/admin/mail-templates/" + WAITING + "/reset").with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("What was written here instead is deleted.");
        assertThat(mvc.post()
                        .uri("/admin/mail-templates/" + WAITING + "/reset")
                        .with(csrf())
                        .with(Staff.with(Right.REGISTRATIONS)))
                .hasStatus3xxRedirection();
        assertThat(desk.get(WAITING).text().subject()).isEqualTo("You are on the waiting list: {{seminar}}");
    }

    private MvcTestResult save(long version, String subject, String body) {
        return mvc.post()
                .uri("/admin/mail-templates/" + WAITING)
                .with(csrf())
                .with(Staff.with(Right.REGISTRATIONS))
                .param("version", Long.toString(version))
                .param("subject", subject)
                .param("body", body)
                .exchange();
    }

    private static Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.putAll(Map.of("name", "Sam", "seminar", "Practice and power", "date", "13 July", "times", "10am"));
        values.putAll(Map.of("place", "Leeds", "link", "https://l", "page", "https://p", "contact", "c@example.org"));
        return values;
    }
}
