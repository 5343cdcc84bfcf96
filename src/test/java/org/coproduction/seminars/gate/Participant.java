package org.coproduction.seminars.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coproduction.seminars.attendance.DoorDesk;
import org.coproduction.seminars.attendance.Press;
import org.coproduction.seminars.bursary.BursaryDesk;
import org.coproduction.seminars.bursary.BursaryExample;
import org.coproduction.seminars.bursary.BursaryGroup;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.interest.InterestDesk;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Receipt;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.coproduction.seminars.survey.AnswerKind;
import org.coproduction.seminars.survey.QuestionDetails;
import org.coproduction.seminars.survey.SurveyOffice;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody who has registered, applied and come, and has all private links from the mails that were sent. */
record Participant(
        SeminarCatalogue seminars,
        RegistrationDesk registrations,
        BursaryDesk bursaries,
        DoorDesk door,
        InterestDesk interests,
        SurveyOffice surveys,
        JdbcTemplate sql) {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/[^\\s\"<>]+)");

    private static final String SUBMISSION = "00000000-0000-4000-8000-000000000001";

    void prepare() {
        long seminar = seminarId();
        Receipt receipt = registrations.register(seminar, SUBMISSION, Registrant.named("Ash Example"), true);
        door.checkIn(seminar, receipt.reference(), Press.now(SUBMISSION));
        beginSurvey(seminar);
        bursaries.apply(seminar, BursaryGroup.THIRD_SECTOR, SUBMISSION, BursaryExample.answers("Ash Example"));
        interests.ask(seminars.bySlug("opens-later"), EmailAddress.of("ash.example@example.org"));
    }

    private void beginSurvey(long seminar) {
        SeminarFacts facts = seminars.facts(seminar);
        surveys.start(
                facts,
                List.of(
                        new QuestionDetails(AnswerKind.CHOICE, "Would you come again?", "", List.of("Yes", "No")),
                        new QuestionDetails(AnswerKind.TEXT, "What would you change?", "As it comes", List.of())));
        long version = surveys.find(seminar).orElseThrow().version();
        surveys.plan(facts, version, LocalDate.of(2016, 3, 1), LocalDate.of(2016, 8, 1));
    }

    private long seminarId() {
        return seminars.published().stream()
                .filter(one -> one.number() == 3)
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<String> addresses() {
        String seminar = seminars.facts(seminarId()).path();
        Stream<String> receipts =
                Stream.of(seminar + "/registered/" + SUBMISSION, seminar + "/bursary/sent/" + SUBMISSION);
        return Stream.concat(receipts, linksInMails()).toList();
    }

    private Stream<String> linksInMails() {
        return sql.queryForList("select body from outbox_message order by id desc", String.class).stream()
                .flatMap(body -> LINK.matcher(body).results())
                .map(link -> link.group(1).replaceFirst("[.,)]$", ""));
    }
}
