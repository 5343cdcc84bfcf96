package org.coproduction.seminars.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@SiteTest
class ReminderPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    ReminderDesk desk;

    @BeforeEach
    void clearRules() {
        desk.rules().forEach(rule -> desk.delete(rule.id()));
    }

    @Test
    void saysWhenNothingIsPlanned() {
        assertThat(get("/admin/reminders"))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing is planned.", "nothing goes out by itself")
                .doesNotContain("<table");
    }

    @Test
    void plansSkipsAndPlansAgain() {
        office.add(seminar().details());

        assertThat(post("/admin/reminders/rules", "7", "BEFORE", "9am")).hasStatus3xxRedirection();
        assertThat(get("/admin/reminders"))
                .bodyText()
                .contains("6 July 2016, 9am", "Seminar 3: Practice and power", "Planned", "7 days before, at 9am");
        long planned = desk.planned().get(0).id();
        assertThat(post("/admin/reminders/" + planned + "/skip", "", "", "")).hasStatus3xxRedirection();
        assertThat(get("/admin/reminders")).bodyText().contains("Not wanted", "Send it after all");
        assertThat(post("/admin/reminders/" + planned + "/plan", "", "", "")).hasStatus3xxRedirection();
        assertThat(get("/admin/reminders")).bodyText().contains("Do not send this one");
    }

    @Test
    void showsWhatIsStillToGoOutBeforeWhatIsOver() {
        office.add(seminar().details());
        post("/admin/reminders/rules", "14", "BEFORE", "9am");
        post("/admin/reminders/rules", "7", "BEFORE", "9am");
        post("/admin/reminders/rules/" + desk.rules().get(0).id() + "/deletion", "", "", "");

        assertThat(get("/admin/reminders"))
                .bodyText()
                .containsSubsequence(
                        "6 July 2016, 9am", "What went out or was stopped", "29 June 2016, 9am", "Stopped");
    }

    @Test
    void changesAndDeletesARule() {
        post("/admin/reminders/rules", "1", "AFTER", "10:30");
        long rule = desk.rules().get(0).id();

        assertThat(get("/admin/reminders")).bodyText().contains("one day after, at 10:30am");
        assertThat(get("/admin/reminders/rules/" + rule)).hasStatusOk();
        assertThat(post("/admin/reminders/rules/" + rule, "0", "BEFORE", "8am")).hasStatus3xxRedirection();
        assertThat(get("/admin/reminders")).bodyText().contains("on the day, at 8am");
        assertThat(get("/admin/reminders/rules/" + rule + "/deletion"))
                .bodyText()
                .contains("What it has planned is stopped.");
        assertThat(post("/admin/reminders/rules/" + rule + "/deletion", "", "", ""))
                .hasStatus3xxRedirection();
        assertThat(desk.rules()).isEmpty();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(post("/admin/reminders/rules", "", "BEFORE", "nine"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter how many days", "Enter a time, like 9:30am or 14:00");
        assertThat(post("/admin/reminders/rules", "61", "SIDEWAYS", "9am"))
                .bodyText()
                .contains("Enter a number from 0 to 60", "Choose before or after");
        assertThat(get("/admin/reminders/rules/999999")).hasStatus(404);
    }

    @Test
    void takesNoRuleForTheDayItselfAfterTheSeminar() {
        assertThat(post("/admin/reminders/rules", "0", "AFTER", "9am"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter at least 1 day after the seminar");
        assertThat(post("/admin/reminders/rules", "0", "BEFORE", "9am")).hasStatus3xxRedirection();
    }

    @Test
    void thanksNobodyBeforeTheSeminarAndRemindsNobodyAfterIt() {
        assertThat(post("/admin/reminders/rules", "correspondence/thanks", "1", "BEFORE", "9am", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Thanks go out after the seminar: choose after");
        assertThat(post("/admin/reminders/rules", "correspondence/reminder", "1", "AFTER", "9am", ""))
                .hasStatusOk()
                .bodyText()
                .contains("A reminder goes out before the seminar: choose before");
        assertThat(post("/admin/reminders/rules", "correspondence/cancelled", "1", "AFTER", "9am", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Choose what to send");
        assertThat(desk.rules()).isEmpty();
    }

    @Test
    void takesNoTimeOnTheDayAtWhichTheSeminarHasBegun() {
        long seminar = office.add(seminar().details());

        assertThat(post("/admin/reminders/rules", "correspondence/reminder", "0", "BEFORE", "10am", "" + seminar))
                .hasStatusOk()
                .bodyText()
                .contains("Seminar 3: Practice and power has begun by then: enter an earlier time, or a day before");
        assertThat(post("/admin/reminders/rules", "0", "BEFORE", "11am"))
                .hasStatusOk()
                .bodyText()
                .contains("has begun by then");
        assertThat(post("/admin/reminders/rules", "0", "BEFORE", "9:59am")).hasStatus3xxRedirection();
    }

    @Test
    void saysThatASeminarHasBeenDeletedMeanwhile() {
        assertThat(post("/admin/reminders/rules", "correspondence/reminder", "7", "BEFORE", "9am", "999999"))
                .hasStatusOk()
                .bodyText()
                .contains("This seminar is not there any more: choose another one");
    }

    @Test
    void isForOrganisersOnly() {
        assertThat(mvc.get().uri("/admin/reminders").with(Staff.with(Right.CONTENT)))
                .hasStatus(403);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(Staff.with(Right.REGISTRATIONS)).exchange();
    }

    private MvcTestResult post(String path, String days, String side, String at) {
        String template = side.equals("AFTER") ? "correspondence/thanks" : "correspondence/reminder";
        return post(path, template, days, side, at, "");
    }

    private MvcTestResult post(String path, String template, String days, String side, String at, String seminar) {
        return mvc.perform(MockMvcRequestBuilders.post(path)
                .with(csrf())
                .with(Staff.with(Right.REGISTRATIONS))
                .param("version", "0")
                .param("template", template)
                .param("seminarId", seminar)
                .param("days", days)
                .param("side", side)
                .param("atTime", at));
    }
}
