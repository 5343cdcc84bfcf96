package org.coproduction.seminars.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.YearMonth;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class SeminarAdminTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    SeminarCatalogue catalogue;

    @Test
    void addsASeminarWithADateAsPeopleWriteIt() {
        assertThat(post(
                        "/admin/seminars",
                        "precision",
                        "DAY",
                        "date",
                        "13 july 2016",
                        "startsAt",
                        "9.30 am",
                        "status",
                        "DRAFT"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/admin/seminars");

        SeminarFacts added = catalogue.anyBySlug("practice-and-power");
        assertThat(added.date().knownDay()).isEqualTo(LocalDate.of(2016, 7, 13));
        assertThat(added.date().timesInWords()).isEqualTo("9:30am");
    }

    @Test
    void keepsEveryAnswerAndSaysHowToMendWhatIsWrong() {
        MvcTestResult answer = post("/admin/seminars", "precision", "DAY", "date", "31 February 2016");

        assertThat(answer).hasStatusOk().bodyText().contains("Enter a date, like 27 March 2016");
        assertThat(answer).bodyText().contains("31 February 2016").contains("Practice and power");
        assertThat(answer).bodyText().contains("<title>Error: ");
        assertThat(catalogue.all()).isEmpty();
    }

    @Test
    void refusesAnAddressThatAnotherSeminarHas() {
        office.add(seminar().slug("practice-and-power").details());

        assertThat(post("/admin/seminars", "precision", "UNKNOWN"))
                .hasStatusOk()
                .bodyText()
                .contains("Another seminar has this address");
    }

    @Test
    void showsBothVersionsWhenSomebodyElseSavedFirst() {
        office.add(seminar().details());
        long seen = office.get("practice").version();
        office.change("practice", seen, seminar().title("Theirs").details());
        flush();

        MvcTestResult answer = post(
                "/admin/seminars/practice",
                "version",
                String.valueOf(seen),
                "slug",
                "practice",
                "title",
                "Mine",
                "precision",
                "UNKNOWN");

        assertThat(answer).hasStatus(409).bodyText().contains("Theirs").contains("Mine");
        assertThat(catalogue.anyBySlug("practice").title()).isEqualTo("Theirs");
    }

    @Test
    void leadsFromAnOldAddressToTheNewOne() {
        office.add(seminar().details());
        office.change(
                "practice",
                office.get("practice").version(),
                seminar().slug("power").details());

        assertThat(mvc.get().uri("/seminars/practice")).hasStatus(301).hasHeader("Location", "/seminars/power");
    }

    @Test
    void hidesDraftsFromThePublic() {
        office.add(seminar().status(SeminarStatus.DRAFT).details());

        assertThat(mvc.get().uri("/seminars/practice")).hasStatus(404);
        assertThat(mvc.get().uri("/seminars")).hasStatusOk().bodyText().doesNotContain("Practice and power");
    }

    @Test
    void warnsWhenNumbersAndDatesDisagree() {
        office.add(seminar().number(1).slug("one").details());
        office.add(seminar()
                .number(2)
                .slug("two")
                .date(SeminarDate.month(YearMonth.of(2015, 7)))
                .details());

        assertThat(get("/admin/seminars"))
                .bodyText()
                .contains("Seminar 2 (July 2015) lies before seminar 1 (Wednesday 13 July 2016).");
    }

    @Test
    void deletesASeminarNobodyHasRegisteredFor() {
        office.add(seminar().details());

        assertThat(get("/admin/seminars/practice/deletion")).bodyText().contains("Delete Practice and power?");
        assertThat(post("/admin/seminars/practice/deletion")).hasRedirectedUrl("/admin/seminars");
        assertThat(catalogue.all()).isEmpty();
    }

    @Test
    void refusesStaffWithoutTheRightAndSendsStrangersToSignIn() {
        assertThat(mvc.get().uri("/admin/seminars").with(Staff.with(Right.REGISTRATIONS)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/admin/seminars")).hasStatus(302).hasRedirectedUrl("/login");
    }

    private void flush() {
        catalogue.all();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(Staff.with(Right.CONTENT)).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post()
                .uri(path)
                .with(Staff.with(Right.CONTENT))
                .with(csrf())
                .param("number", "3")
                .param("summary", "How practice helps and hinders.")
                .param("format", "IN_PERSON");
        boolean titled = false;
        boolean stated = false;
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
            titled |= fields[i].equals("title");
            stated |= fields[i].equals("status");
        }
        request = stated ? request : request.param("status", "PUBLISHED");
        return (titled ? request : request.param("title", "Practice and power")).exchange();
    }
}
