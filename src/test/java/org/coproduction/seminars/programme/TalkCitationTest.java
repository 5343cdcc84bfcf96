package org.coproduction.seminars.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.people.APerson;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.programme.SessionDetails.Participant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SiteTest
class TalkCitationTest {

    private static final SeminarDate PAST =
            SeminarDate.day(LocalDate.of(2016, 2, 17), LocalTime.of(9, 30), LocalTime.of(16, 0));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    ProgrammeDesk programme;

    @Autowired
    PeopleRegister people;

    @Test
    void saysHowToQuoteATalkOnceItWasGiven() {
        long talk = talk(office.add(seminar().date(PAST).details()));

        assertThat(mvc.get().uri("/seminars/practice"))
                .bodyText()
                .contains(
                        "Ada Example (Wednesday 17 February 2016). Who decides? Talk at Seminar 3: Practice and power, in the series")
                .contains("href=\"/seminars/practice/talks/" + talk + ".bib\"")
                .contains("href=\"/seminars/practice/talks/" + talk + ".ris\"")
                .contains("href=\"/seminars/practice/talks/" + talk + ".json\"");
    }

    @Test
    void saysNothingOfQuotingBeforeTheDay() {
        talk(office.add(seminar().details()));

        assertThat(mvc.get().uri("/seminars/practice")).bodyText().doesNotContain("Cite this talk");
    }

    @Test
    void givesATalkAsBibTexRisAndCslJson() {
        long talk = talk(office.add(seminar().date(PAST).details()));
        String address = "/seminars/practice/talks/" + talk;

        assertThat(mvc.get().uri(address + ".bib"))
                .hasStatusOk()
                .hasContentType("application/x-bibtex;charset=UTF-8")
                .hasHeader("Content-Disposition", "attachment; filename=\"practice-" + talk + ".bib\"")
                .bodyText()
                .startsWith("@misc{practice-" + talk + ",\n  author = {Example, Ada},\n  title = {Who decides?},\n")
                .contains("  date = {2016-02-17}");
        assertThat(mvc.get().uri(address + ".ris"))
                .hasStatusOk()
                .bodyText()
                .startsWith("TY  - CPAPER\r\nAU  - Example, Ada\r\nTI  - Who decides?\r\n")
                .contains("DA  - 2016/02/17\r\n");
        assertThat(mvc.get().uri(address + ".json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].type")
                .isEqualTo("speech");
    }

    @Test
    void quotesNeitherPausesNorWhatNeverTookPlaceNorDrafts() {
        long held = office.add(seminar().date(PAST).details());
        long lunch = programme.add(held, item(SessionKind.LUNCH, List.of()));
        long host = people.add(APerson.named("Hal Host").details());
        long welcome =
                programme.add(held, item(SessionKind.WELCOME, List.of(new Participant(host, SessionPart.WELCOME))));
        long cancelled = talk(office.add(seminar()
                .slug("cancelled")
                .status(SeminarStatus.CANCELLED)
                .date(PAST)
                .details()));
        long draft = talk(office.add(
                seminar().slug("draft").status(SeminarStatus.DRAFT).date(PAST).details()));

        assertThat(mvc.get().uri("/seminars/practice/talks/" + lunch + ".bib")).hasStatus(404);
        assertThat(mvc.get().uri("/seminars/practice/talks/" + welcome + ".bib"))
                .hasStatus(404);
        assertThat(mvc.get().uri("/seminars/cancelled/talks/" + cancelled + ".ris"))
                .hasStatus(404);
        assertThat(mvc.get().uri("/seminars/draft/talks/" + draft + ".json")).hasStatus(404);
        assertThat(mvc.get().uri("/seminars/practice/talks/" + draft + ".json")).hasStatus(404);
        assertThat(mvc.get().uri("/seminars/practice/talks/x.json")).hasStatus(404);
    }

    private long talk(long seminarId) {
        long speaker =
                people.add(APerson.named("Ada Example").at("ada-" + seminarId).details());
        return programme.add(seminarId, item(SessionKind.TALK, List.of(new Participant(speaker, SessionPart.SPEAKER))));
    }

    private static SessionDetails item(SessionKind kind, List<Participant> people) {
        return new SessionDetails(
                LocalTime.of(10, 30), null, null, kind, "Who decides?", Markdown.EMPTY, "", false, people);
    }
}
