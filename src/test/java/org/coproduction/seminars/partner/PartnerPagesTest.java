package org.coproduction.seminars.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.identity.Right;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class PartnerPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PartnerRegister register;

    @Test
    void showsPartnersByTheirPartInTheirOrder() {
        add("Second", PartnerKind.PARTNER, 2);
        add("First", PartnerKind.PARTNER, 1);
        add("Payer", PartnerKind.FUNDER, 0);

        assertThat(mvc.get().uri("/partners"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Partners", "First", "Second", "Funder", "Payer");
    }

    @Test
    void saysThatThereAreNone() {
        assertThat(mvc.get().uri("/partners")).bodyText().contains("No partner organisations are listed yet.");
    }

    @Test
    void showsTextFromMarkdownWithoutAnythingThatCouldRun() {
        register.add(new PartnerDetails(
                "Risky",
                "R",
                PartnerKind.PARTNER,
                new Markdown("**Bold** <script>alert(1)</script> [link](javascript:alert(1))"),
                null,
                null,
                1));

        assertThat(mvc.get().uri("/partners"))
                .bodyText()
                .contains("<strong>Bold</strong>")
                .doesNotContain("<script>alert")
                .doesNotContain("javascript:");
    }

    @Test
    void addsChangesAndDeletes() {
        assertThat(post("/admin/partners", "name", "Volition")).hasRedirectedUrl("/admin/partners");
        StoredPartner added = register.all().get(0);

        assertThat(post("/admin/partners/" + added.id(), "name", "Volition Leeds", "version", "0"))
                .hasRedirectedUrl("/admin/partners");
        assertThat(register.all().get(0).details().name()).isEqualTo("Volition Leeds");

        assertThat(get("/admin/partners/" + added.id() + "/deletion"))
                .bodyText()
                .contains("Delete Volition Leeds?")
                .contains("It disappears from the partners page");
        assertThat(post("/admin/partners/" + added.id() + "/deletion")).hasRedirectedUrl("/admin/partners");
        assertThat(register.all()).isEmpty();
    }

    @Test
    void keepsAnswersAndRefusesWhatIsNoWebAddressOrNumber() {
        assertThat(post("/admin/partners", "name", "Kept", "url", "javascript:alert(1)", "position", "1e20"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter a full web address, starting with https://")
                .contains("Enter a whole number")
                .contains("Kept")
                .contains("1e20");
        assertThat(register.all()).isEmpty();
    }

    @Test
    void searchesForWhatIsTypedLiterally() {
        add("100% Together", PartnerKind.PARTNER, 1);
        add("Other", PartnerKind.PARTNER, 2);

        assertThat(mvc.get().uri("/admin/partners").queryParam("q", "%").with(Staff.with(Right.CONTENT)))
                .bodyText()
                .contains("100% Together")
                .doesNotContain(">Other<");
        assertThat(get("/admin/partners?q=_")).bodyText().contains("No partner matches your search.");
    }

    private void add(String name, PartnerKind kind, int position) {
        register.add(new PartnerDetails(name, "AB", kind, Markdown.EMPTY, null, null, position));
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(Staff.with(Right.CONTENT)).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post()
                .uri(path)
                .with(Staff.with(Right.CONTENT))
                .with(csrf())
                .param("initials", "V")
                .param("kind", "PARTNER");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
