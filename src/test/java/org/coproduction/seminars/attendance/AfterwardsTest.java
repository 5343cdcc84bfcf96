package org.coproduction.seminars.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.privacy.Retention;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.AttendeeFilter;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.coproduction.seminars.registration.RegistrationState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** After the seminar: who was there, messages to them, their certificates. */
@SiteTest
class AfterwardsTest {

    private static final String RECORD = "/admin/seminars/practice/attendance";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    DoorDesk desk;

    @Autowired
    AttendedCriterion criterion;

    @Autowired
    Correspondents people;

    @Autowired
    AttendanceArchive archive;

    @Autowired
    Retention retention;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;

    @BeforeEach
    void registerPeople() {
        seminarId = office.add(seminar().details());
        for (String name : new String[] {"Zoe Example", "Ash Example"}) {
            registrations.register(seminarId, Registrant.submission(), Registrant.named(name), true);
        }
    }

    @Test
    void countsWhoCameWhenNobodyIsKnownByNameAnyMore() {
        desk.checkIn(seminarId, reference("Zoe Example"), Press.now("11111111-1111-1111"));
        archive.addWalkIn(seminarId, "Wanda Walker", Instant.parse("2016-03-01T09:00:00Z"), "Sam Staff");
        sql.update("update seminar set held_on = date '2015-02-27'");
        entities.clear();

        retention.deleteExpired();
        entities.flush();
        entities.clear();

        assertThat(sql.queryForList("select name from presence", String.class)).containsExactly("", "");
        assertThat(sql.queryForList("select * from door_note")).isEmpty();
        assertThat(get(RECORD))
                .hasStatusOk()
                .bodyText()
                .contains("1 of 2 people with a place came")
                .doesNotContain("Zoe");
        assertThat(get("/admin/seminars/practice/door"))
                .hasStatusOk()
                .bodyText()
                .contains("Name deleted")
                .doesNotContain("Wanda");
    }

    @Test
    void whoeverCameWithoutHavingRegisteredGetsACertificateToo() throws IOException {
        archive.addWalkIn(seminarId, "Wanda Walker", Instant.parse("2016-03-01T09:00:00Z"), "Sam Staff");
        itWasYesterday();
        long id = sql.queryForObject("select id from presence", Long.class);
        String certificate = RECORD + "/walk-ins/" + id + "/certificate.pdf";

        assertThat(get(RECORD)).bodyText().contains("Wanda Walker", certificate);
        byte[] bytes = get(certificate).getResponse().getContentAsByteArray();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Wanda Walker", "Seminar 3: Practice and power")
                    .doesNotContain("Reference");
        }
        assertThat(get("/admin/seminars/practice/attendance/walk-ins/999/certificate.pdf"))
                .hasStatus(404);
    }

    @Test
    void organisersSeeWhoCameAndCorrectIt() {
        String zoe = reference("Zoe Example");
        itWasYesterday();

        assertThat(get(RECORD)).hasStatusOk().bodyText().contains("0 of 2 people with a place came");
        assertThat(post(RECORD + "/" + zoe + "/presence")).hasStatus3xxRedirection();
        assertThat(get(RECORD)).bodyText().contains("1 of 2 people with a place came", RECORD + "/" + zoe + "/absence");
        assertThat(post(RECORD + "/" + zoe + "/absence")).hasStatus3xxRedirection();
        assertThat(get(RECORD)).bodyText().contains("0 of 2 people with a place came");
        assertThat(sql.queryForList("select action from audit_entry", String.class))
                .contains("noted attendance", "undid check-in");
    }

    @Test
    void messagesCanGoToThoseWhoCameOrDidNot() {
        assertThat(named("CAME")).isEmpty();
        assertThat(named("DID_NOT")).isEmpty();
        came("Zoe Example");

        assertThat(named("CAME")).containsExactly("Zoe Example");
        assertThat(named("DID_NOT")).containsExactly("Ash Example");
        assertThat(get("/admin/messages/new")).bodyText().contains("criteria[attended]", "Did not come");
    }

    @Test
    void aCertificateIsForWhoeverCameByTheirOwnLink() throws IOException {
        String own = ownPage("Zoe Example");
        assertThat(get(own)).bodyText().doesNotContain("certificate.pdf");
        assertThat(get(own + "/certificate.pdf")).hasStatus(404);

        came("Zoe Example");
        itWasYesterday();

        assertThat(get(own)).bodyText().contains(own + "/certificate.pdf");
        MvcTestResult result = mvc.get().uri(own + "/certificate.pdf").exchange();
        assertThat(result).hasStatusOk().hasContentType("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsSubsequence(
                            "Certificate of attendance",
                            "Zoe Example",
                            "Seminar 3: Practice and power",
                            "Monday 29 February 2016",
                            "Example Hall, Leeds")
                    .doesNotContain("Vegetarian", "example.org");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Certificate of attendance");
        }
        assertThat(get(ownPage("Ash Example") + "/certificate.pdf")).hasStatus(404);
        assertThat(get("/my/nonsense/certificate.pdf")).hasStatus(404);
        assertThat(get(RECORD + "/" + reference("Zoe Example") + "/certificate.pdf"))
                .hasStatusOk();
    }

    @Test
    void nobodyHasACertificateBeforeTheSeminarNorOnceTheyHaveCancelled() {
        came("Zoe Example");
        came("Ash Example");
        archive.addWalkIn(seminarId, "Wanda Walker", Instant.parse("2016-03-01T09:00:00Z"), "Sam Staff");
        String zoe = ownPage("Zoe Example");
        String ash = ownPage("Ash Example");
        assertThat(get(zoe)).bodyText().doesNotContain("certificate.pdf");
        assertThat(get(zoe + "/certificate.pdf")).hasStatus(404);
        assertThat(get(RECORD)).bodyText().contains("Wanda Walker").doesNotContain("certificate.pdf");

        attendees.cancel(seminarId, reference("Ash Example"));
        itWasYesterday();

        assertThat(get(zoe)).bodyText().contains("certificate.pdf");
        assertThat(get(ash)).bodyText().doesNotContain("certificate.pdf");
        assertThat(get(ash + "/certificate.pdf")).hasStatus(404);
        assertThat(get(RECORD))
                .bodyText()
                .contains(reference("Zoe Example") + "/certificate.pdf", "walk-ins/")
                .doesNotContain(reference("Ash Example") + "/certificate.pdf");
    }

    private void itWasYesterday() {
        entities.flush();
        sql.update("update seminar set held_on = date '2016-02-29'");
        entities.clear();
    }

    @Test
    void helpersAtTheDoorDoNotCorrectTheRecord() {
        assertThat(mvc.get().uri(RECORD).with(Staff.with(Right.DOOR))).hasStatus(403);
    }

    private void came(String name) {
        desk.checkIn(seminarId, reference(name), Press.now("press-of-" + name));
    }

    private List<String> named(String choice) {
        return people.at(List.of(seminarId), Set.of(RegistrationState.CONFIRMED)).stream()
                .filter(criterion.matching(choice, List.of(seminarId)))
                .map(Correspondent::name)
                .toList();
    }

    private String reference(String name) {
        return attendees
                .list(seminarId, new AttendeeFilter(name, null, AttendeeFilter.Order.NAME))
                .get(0)
                .reference();
    }

    private String ownPage(String name) {
        String link = people.freshLink(people.find(seminarId, reference(name)).orElseThrow());
        return link.substring(link.indexOf("/my/"));
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(path)
                .with(Staff.with(Right.DOOR, Right.REGISTRATIONS))
                .exchange();
    }

    private MvcTestResult post(String path) {
        return mvc.post()
                .uri(path)
                .with(Staff.with(Right.REGISTRATIONS))
                .with(csrf())
                .exchange();
    }
}
