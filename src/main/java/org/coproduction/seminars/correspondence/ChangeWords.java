package org.coproduction.seminars.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coproduction.seminars.programme.SeminarChange;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what was and what is now, a line each; empty if only the state has changed. */
@Component
class ChangeWords {

    private final Words words;

    ChangeWords(Words words) {
        this.words = words;
    }

    String changes(SeminarChange change) {
        List<String> lines = new ArrayList<>();
        SeminarDate before = change.before().date();
        add(
                lines,
                "correspondence.changed.date",
                before.dateInWords(),
                change.date().dateInWords());
        add(
                lines,
                "correspondence.changed.times",
                before.timesInWords(),
                change.date().timesInWords());
        add(lines, "correspondence.changed.place", change.before().place(), change.place());
        if (change.elsewhere()) {
            lines.add(words.get("correspondence.changed.building"));
        }
        add(
                lines,
                "correspondence.changed.format",
                words.get(change.before().format().label()),
                words.get(change.format().label()));
        if (change.status().isOn() && change.isBackInTheRoom()) {
            lines.add(words.get("correspondence.changed.room"));
        }
        if (change.status() == SeminarStatus.DRAFT) {
            lines.add(words.get("correspondence.changed.draft"));
        }
        if (change.status() == SeminarStatus.POSTPONED && change.date().knownDay() == null) {
            lines.add(words.get("correspondence.changed.postponed"));
        }
        if (change.status().isOn() && !change.before().status().isOn()) {
            lines.add(words.get("correspondence.changed.on"));
        }
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String key, @Nullable String before, @Nullable String now) {
        if (!Objects.equals(before, now)) {
            lines.add(words.get(key, known(before), known(now)));
        }
    }

    private String known(@Nullable String text) {
        return text == null || text.isEmpty() ? words.get("correspondence.changed.unknown") : text;
    }
}
