package org.coproduction.seminars.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coproduction.seminars.attendance.DoorDesk;
import org.coproduction.seminars.attendance.Press;
import org.coproduction.seminars.bursary.BursaryDesk;
import org.coproduction.seminars.bursary.BursaryExample;
import org.coproduction.seminars.bursary.BursaryGroup;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.interest.InterestDesk;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.ConsentKind;
import org.coproduction.seminars.registration.OwnAnswers;
import org.coproduction.seminars.registration.OwnAnswersState;
import org.coproduction.seminars.registration.Receipt;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody who has registered, applied and come, and has all private links from the mails that were sent. */
record Participant(
        SeminarCatalogue seminars,
        RegistrationDesk registrations,
        AttendeeDesk attendees,
        OwnAnswers own,
        BursaryDesk bursaries,
        DoorDesk door,
        InterestDesk interests,
        SurveyExamples surveys,
        JdbcTemplate sql) {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/[^\\s\"<>]+)");

    private static final int ANNOUNCED = 4;

    private static final int OPEN = 3;

    private static final LocalDate HELD_ON = LocalDate.of(2016, 2, 23);

    private static final String SUBMISSION = "00000000-0000-4000-8000-000000000001";

    void prepare() {
        long seminar = seminarId(OPEN);
        Answers answers = Registrant.named("Ash Example").agreeing(Map.of(ConsentKind.SENSITIVE, "I agree"));
        Receipt receipt = registrations.register(seminar, SUBMISSION, answers, true);
        askForAnotherAddress();
        door.checkIn(seminar, receipt.reference(), Press.now(SUBMISSION));
        surveys.begin(seminars.facts(seminarId(ANNOUNCED)));
        answerSurvey(seminar);
        bursaries.apply(seminar, BursaryGroup.THIRD_SECTOR, SUBMISSION, BursaryExample.answers("Ash Example"));
        attend();
        interests.ask(seminars.bySlug("opens-later"), EmailAddress.of("ash.example@example.org"));
        sql.update("""
                update outbox_message set state = 'FAILED', last_error = 'The mailbox is full'
                where id = (select max(id) from outbox_message)""");
    }

    /** At a seminar that was ahead when they registered and is over by now; with others, of whom one has no place any more. */
    private void attend() {
        long seminar = seminars.bySlug("held").id();
        come(seminar, "Ash Example");
        attendees.cancel(seminar, come(seminar, "Blake Example"));
        registrations.register(seminar, Registrant.submission(), Registrant.online("Olu Example"), true);
        hold(seminar, HELD_ON);
        surveys.begin(seminars.facts(seminar));
    }

    private String come(long seminar, String name) {
        String reference = registrations
                .register(seminar, Registrant.submission(), Registrant.named(name), true)
                .reference();
        door.checkIn(seminar, reference, Press.now(Registrant.submission()));
        return reference;
    }

    /** Nobody can before the seminar has begun: it is ahead again afterwards. */
    private void answerSurvey(long seminar) {
        LocalDate day = seminars.facts(seminar).date().knownDay();
        hold(seminar, HELD_ON);
        surveys.prepare(seminars.facts(seminar));
        hold(seminar, day);
    }

    private void hold(long seminar, @Nullable LocalDate day) {
        sql.update("update seminar set held_on = ? where id = ?", day, seminar);
    }

    private void askForAnotherAddress() {
        SecretToken mine = SecretToken.of(linksInMails()
                .filter(link -> link.startsWith("/my/"))
                .findFirst()
                .orElseThrow()
                .substring("/my/".length()));
        OwnAnswersState now = own.see(mine);
        own.change(mine, now.version(), now.answers().withEmail(EmailAddress.of("ash@example.org")), false);
    }

    private long seminarId(int number) {
        return seminars.published().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<String> addresses() {
        String seminar = seminars.facts(seminarId(OPEN)).path();
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
