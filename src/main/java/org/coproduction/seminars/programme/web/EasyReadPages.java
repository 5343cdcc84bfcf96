package org.coproduction.seminars.programme.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.EasyReadCheck;
import org.coproduction.seminars.programme.SeminarDetails;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarPhase;
import org.coproduction.seminars.programme.web.EasyRead.Row;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in Easy Read what a seminar is about, and, from its facts, when and where it is and how to come. */
@Component
class EasyReadPages {

    private final SeminarOffice office;
    private final SeminarCards cards;
    private final EasyReadText text;
    private final Words words;

    EasyReadPages(SeminarOffice office, SeminarCards cards, EasyReadText text, Words words) {
        this.office = office;
        this.cards = cards;
        this.text = text;
        this.words = words;
    }

    EasyRead of(SeminarFacts seminar) {
        SeminarDetails details = office.get(seminar.slug()).details();
        if (details.easyRead().isBlank()) {
            throw new NotFoundException("Easy Read of " + seminar.slug());
        }
        SeminarPhase phase = cards.card(seminar).phase();
        EasyReadCheck check = details.guidance().easyReadCheck();
        return new EasyRead(
                text.rows(details.easyRead()),
                facts(seminar, phase),
                phase.takesRegistrations() ? "programme.easy.button." + full(phase) : null,
                phase == SeminarPhase.ANNOUNCED || phase == SeminarPhase.OPENS_LATER,
                check.by(),
                inWords(check.on()));
    }

    private static String full(SeminarPhase phase) {
        return phase == SeminarPhase.FULL ? "wait" : "register";
    }

    private List<Row> facts(SeminarFacts seminar, SeminarPhase phase) {
        List<Row> rows = new ArrayList<>();
        boolean off = phase == SeminarPhase.CANCELLED || phase == SeminarPhase.POSTPONED;
        if (off || phase == SeminarPhase.PAST || phase == SeminarPhase.TODAY) {
            rows.add(row(off ? "stop" : "calendar", "state." + phase.name()));
        }
        if (!off) {
            addWhen(rows, seminar, phase == SeminarPhase.PAST);
            addWhere(rows, seminar, phase == SeminarPhase.PAST);
        }
        if (!off && phase != SeminarPhase.PAST) {
            rows.add(row("money", "free"));
            addRegistration(rows, seminar, phase);
        }
        return rows;
    }

    private void addWhen(List<Row> rows, SeminarFacts seminar, boolean past) {
        String date = seminar.date().dateInWords();
        String precision = seminar.date().precision().name();
        rows.add(row("calendar", (past ? "was." : "when.") + precision, date));
        LocalTime start = seminar.date().startsAt();
        LocalTime end = seminar.date().endsAt();
        if (!past && start != null) {
            rows.add(row("clock", "starts", UkTime.time(start)));
        }
        if (!past && end != null) {
            rows.add(row("clock", "ends", UkTime.time(end)));
        }
    }

    private void addWhere(List<Row> rows, SeminarFacts seminar, boolean past) {
        String tense = past ? "was." : "where.";
        if (seminar.isHeldOnline()) {
            rows.add(row("computer", tense + "ONLINE"));
        } else if (!seminar.place().isEmpty()) {
            rows.add(row("place", tense + "PLACE", seminar.place()));
        }
        if (seminar.format().isOnline() && !seminar.isHeldOnline()) {
            rows.add(row("computer", tense + "BOTH"));
        }
    }

    private void addRegistration(List<Row> rows, SeminarFacts seminar, SeminarPhase phase) {
        if (phase == SeminarPhase.TODAY) {
            return;
        }
        if (phase.takesRegistrations() && phase != SeminarPhase.FULL) {
            rows.add(row("form", "state.OPEN"));
        } else {
            rows.add(row("form", "state." + phase.name(), inWords(seminar.registrationOpensOn())));
        }
        LocalDate closes = seminar.registrationClosesOn();
        if (phase.takesRegistrations() && closes != null) {
            rows.add(row("calendar", "closes", UkTime.date(closes)));
        }
    }

    private Row row(String picture, String key, @Nullable String... args) {
        return text.row(picture, words.get("programme.easy." + key, (Object[]) args));
    }

    private static @Nullable String inWords(@Nullable LocalDate date) {
        return date == null ? null : UkTime.date(date);
    }
}
