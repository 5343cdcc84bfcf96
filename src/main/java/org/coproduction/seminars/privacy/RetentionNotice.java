package org.coproduction.seminars.privacy;

import java.time.Period;
import java.util.List;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** The rules in words. */
@Component
public class RetentionNotice {

    private final Words words;

    RetentionNotice(Words words) {
        this.words = words;
    }

    public String what(RetentionRule rule) {
        return words.get(rule.entry().what());
    }

    public String until(RetentionRule rule) {
        RetentionEntry entry = rule.entry();
        List<String> periods = entry.periods().stream().map(this::inWords).toList();
        return words.get(entry.until(), periods.toArray());
    }

    /** “90 days”, “12 months”. */
    public String inWords(Period period) {
        if (period.getDays() > 0) {
            return words.get("privacy.days", period.getDays());
        }
        return words.get("privacy.months", period.toTotalMonths());
    }
}
