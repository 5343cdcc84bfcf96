package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Ash has the only place, Blake waits for it: what they are told depends on what they leave, and who says so. */
@SiteTest
class LeavingTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private String ash;
    private String blake;

    @BeforeEach
    void registerTwo() {
        long seminar = office.add(seminar().capacity(1).details());
        ash = desk.register(seminar, Registrant.submission(), Registrant.named("Ash"), true)
                .reference();
        blake = desk.register(seminar, Registrant.submission(), Registrant.named("Blake"), true)
                .reference();
        entities.flush();
    }

    @Test
    void whoeverCancelsIsToldThatTheyHave() {
        leave("Ash");

        assertThat(lastMail("Ash"))
                .containsEntry("kind", "registration.state-cancelled")
                .containsEntry("calendar_method", "CANCEL");
        assertThat(body("Ash"))
                .contains("you have cancelled your registration", "you can register on the seminar’s page");
    }

    @Test
    void anOrganiserWhoCancelsTheirOwnPlaceWithTheirLinkIsToldThatTheyHave() {
        String mine = body("Ash").replaceFirst("(?s).*?(/my/\\S+).*", "$1");

        assertThat(mvc.post().uri(mine + "/cancellation").with(csrf()).with(Staff.with(Right.REGISTRATIONS)))
                .hasRedirectedUrl(mine);
        entities.flush();

        assertThat(lastMail("Ash")).containsEntry("kind", "registration.state-cancelled");
    }

    @Test
    void whoeverLeavesTheWaitingListIsNotToldOfAPlaceTheyNeverHad() {
        leave("Blake");

        assertThat(lastMail("Blake"))
                .containsEntry("kind", "registration.waiting-left")
                .containsEntry("calendar_method", null);
        assertThat(body("Blake"))
                .contains("you have left the waiting list", "you can join the list again")
                .doesNotContain("cancelled");
    }

    @Test
    void whoeverStaffCancelIsToldWhoDidItAndWhomToAsk() {
        atWork(ash, "cancellation");
        atWork(blake, "cancellation");

        assertThat(lastMail("Ash"))
                .containsEntry("kind", "registration.cancelled-by-staff")
                .containsEntry("calendar_method", "CANCEL");
        assertThat(lastMail("Blake"))
                .containsEntry("kind", "registration.cancelled-by-staff")
                .containsEntry("calendar_method", null);
        for (String name : List.of("Ash", "Blake")) {
            assertThat(body(name))
                    .contains(
                            "the organisers have cancelled your registration", "If you did not ask for it", "write to")
                    .doesNotContain("you have cancelled", "you have left", "you have declined");
        }
    }

    @Test
    void whoeverStaffDeclineAnOfferForIsToldWhoDidIt() {
        leave("Ash");
        atWork(blake, "refusal");

        assertThat(lastMail("Blake")).containsEntry("kind", "registration.declined-by-staff");
        assertThat(body("Blake"))
                .contains("The organisers have noted that you do not take it", "If that is a mistake")
                .doesNotContain("you have declined");
    }

    private void leave(String name) {
        Matcher link = Pattern.compile("/my/[\\w-]{43}").matcher(body(name));
        assertThat(link.find()).isTrue();
        assertThat(mvc.post().uri(link.group() + "/cancellation").with(csrf())).hasStatus3xxRedirection();
        entities.flush();
    }

    private void atWork(String reference, String what) {
        assertThat(mvc.post()
                        .uri("/admin/seminars/practice/attendees/" + reference + "/" + what)
                        .with(csrf())
                        .with(Staff.with(Right.REGISTRATIONS)))
                .hasStatus3xxRedirection();
        entities.flush();
    }

    private String body(String name) {
        return (String) lastMail(name).get("body");
    }

    private Map<String, Object> lastMail(String name) {
        return sql.queryForList(
                        "select kind, body, calendar_method from outbox_message where recipient_name = ? order by id desc",
                        name)
                .get(0);
    }
}
