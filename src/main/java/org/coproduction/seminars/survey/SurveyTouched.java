package org.coproduction.seminars.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarAttachment;
import org.coproduction.seminars.programme.SeminarChange;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Says before a seminar is put on another day, or off, when its survey is open: those days don’t move by themselves. */
@Component
class SurveyTouched implements SeminarAttachment {

    private final SurveyRecords records;
    private final Words words;
    private final Clock clock;

    SurveyTouched(SurveyRecords records, Words words, Clock clock) {
        this.records = records;
        this.words = words;
        this.clock = clock;
    }

    /** It goes with the seminar. */
    @Override
    public Optional<Consequence> ofDeleting(long seminarId) {
        return Optional.empty();
    }

    @Override
    public Touched ofChanging(SeminarChange change) {
        if (!isOnAnotherDay(change)) {
            return Touched.NOBODY;
        }
        return records.of(change.before().id())
                .filter(survey -> survey.stateOn(UkTime.today(clock)) != SurveyState.CLOSED)
                .map(survey -> new Touched(
                        List.of(words.get("survey.touched", inWords(survey.opensOn()), inWords(survey.closesOn()))),
                        link(change)))
                .orElse(Touched.NOBODY);
    }

    private static boolean isOnAnotherDay(SeminarChange change) {
        boolean moved =
                !Objects.equals(change.date().knownDay(), change.before().date().knownDay());
        return moved || change.status().isOn() != change.before().status().isOn();
    }

    private static String inWords(LocalDate day) {
        return UkTime.date(day);
    }

    private Link link(SeminarChange change) {
        return new Link(
                "/admin/seminars/" + change.before().slug() + "/survey",
                words.get("survey.touched.link"),
                Right.REGISTRATIONS);
    }
}
