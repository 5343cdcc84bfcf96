package org.coproduction.seminars.bursary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.bursary.BursaryExample.answers;
import static org.coproduction.seminars.bursary.BursaryExample.scheme;
import static org.coproduction.seminars.bursary.BursaryExample.submission;
import static org.coproduction.seminars.bursary.BursaryGroup.EARLY_CAREER;
import static org.coproduction.seminars.bursary.BursaryGroup.THIRD_SECTOR;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.site.Pagination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class SchemeEditingTest {

    private static final String SCHEMES = "/admin/bursary-schemes";

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

    long seminarId;

    @BeforeEach
    void addSeminar() {
        seminarId = seminars.add(seminar().details());
    }

    @Test
    void addsFindsChangesAndDeletes() {
        assertThat(post("", "group", "EARLY_CAREER", "number", "5", "closesOn", "2016-05-30"))
                .hasRedirectedUrl(SCHEMES);
        StoredScheme added = office.all().get(0);

        assertThat(get(SCHEMES + "?q=early")).bodyText().contains("Practice and power, Early career researchers");
        assertThat(get(SCHEMES + "?q=nothing")).bodyText().contains("No scheme matches your search.");
        assertThat(get(SCHEMES + "/" + added.id())).bodyText().contains("Edit bursary scheme");
        assertThat(post("/" + added.id(), "group", "THIRD_SECTOR", "number", "6", "version", "" + added.version()))
                .hasRedirectedUrl(SCHEMES);
        assertThat(office.get(added.id()).details().number()).isEqualTo(6);
        assertThat(get(SCHEMES + "/" + added.id() + "/deletion")).bodyText().contains("Nobody has applied for it yet");
        assertThat(post("/" + added.id() + "/deletion")).hasRedirectedUrl(SCHEMES);
        assertThat(office.all()).isEmpty();
    }

    @Test
    void keepsEveryAnswerWhenSomethingIsWrong() {
        assertThat(post(
                        "",
                        "group",
                        "",
                        "number",
                        "1.5",
                        "opensOn",
                        "never",
                        "seminarId",
                        "999999",
                        "covers",
                        "Travel"))
                .hasStatusOk()
                .bodyText()
                .contains("Select for whom the bursaries are", "Enter a whole number", "Enter a date, like")
                .contains("Select a seminar", "value=\"1.5\"", "value=\"never\"", "Travel");
        assertThat(post("", "group", "EARLY_CAREER", "number", "5", "opensOn", "2016-06-01", "closesOn", "2016-05-30"))
                .bodyText()
                .contains("Enter a closing date that is not before the first day");
        assertThat(office.all()).isEmpty();
    }

    @Test
    void hasOneSchemeForEachSeminarAndGroup() {
        office.add(scheme(seminarId, EARLY_CAREER));

        assertThat(post("", "group", "EARLY_CAREER", "number", "5"))
                .hasStatusOk()
                .bodyText()
                .contains("the seminar has bursaries for this one");
    }

    @Test
    void keepsWhatHasBeenAppliedForAndAwarded() {
        long id = office.add(scheme(seminarId, EARLY_CAREER));
        desk.apply(seminarId, EARLY_CAREER, submission(), answers("Ash Example"));
        ApplicationRow row = panel.page(ApplicationFilter.undecided(), Pagination.of(1, 1, 1))
                .get(0);
        panel.decide(row.id(), panel.read(row.id(), false).version(), BursaryState.AWARDED, "");
        String version = "" + office.get(id).version();

        assertThat(post("/" + id, "group", "EARLY_CAREER", "number", "0", "version", version))
                .bodyText()
                .contains("more bursaries than that are awarded");
        assertThat(post("/" + id, "group", "THIRD_SECTOR", "number", "5", "version", version))
                .bodyText()
                .contains("Keep seminar and group: people have applied");
        assertThat(get(SCHEMES + "/" + id + "/deletion"))
                .bodyText()
                .contains("This scheme has to stay", "One person has");
        assertThat(post("/" + id + "/deletion")).hasStatus(409).bodyText().contains("This scheme has to stay");
    }

    @Test
    void showsBothVersionsWhenTwoEditorsSave() {
        long id = office.add(scheme(seminarId, THIRD_SECTOR));

        assertThat(post("/" + id, "group", "THIRD_SECTOR", "number", "7", "version", "99"))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else saved this", "Number of bursaries");
    }

    @Test
    void changesTheWordsAboveTheBursaries() {
        assertThat(introduction("text", "Come free of cost.", "version", "-1")).hasRedirectedUrl(SCHEMES);
        assertThat(mvc.get().uri("/bursaries")).bodyText().contains("Come free of cost.");

        assertThat(introduction("text", "Mine", "version", "-1"))
                .hasStatus(409)
                .bodyText()
                .contains("Mine", "Come free of cost.");
        assertThat(get("/admin/bursary-page")).bodyText().contains("Come free of cost.");
    }

    @Test
    void isForEditorsOnly() {
        assertThat(mvc.get().uri(SCHEMES).with(Staff.with(Right.BURSARIES))).hasStatus(403);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(Staff.with(Right.CONTENT)).exchange();
    }

    private MvcTestResult introduction(String... fields) {
        return send("/admin/bursary-page", fields);
    }

    private MvcTestResult post(String path, String... fields) {
        return send(SCHEMES + path, fields);
    }

    private MvcTestResult send(String address, String... fields) {
        var request = mvc.post().uri(address).with(csrf()).with(Staff.with(Right.CONTENT));
        boolean seminarNamed = false;
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
            seminarNamed |= fields[i].equals("seminarId");
        }
        if (!seminarNamed) {
            request.param("seminarId", "" + seminarId);
        }
        return request.exchange();
    }
}
