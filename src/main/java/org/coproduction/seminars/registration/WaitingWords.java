package org.coproduction.seminars.registration;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Says how the waiting list of a seminar works: the same words on every page and in every mail. */
@Component
public class WaitingWords {

    private final WaitingOrder order;
    private final Words words;

    WaitingWords(WaitingOrder order, Words words) {
        this.order = order;
        this.words = words;
    }

    /** In a few sentences. */
    public String rule(SeminarFacts seminar) {
        WaitingRules rules = order.rules(seminar.id());
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get(
                rules.turnedAwayFirst() ? "registration.waiting.rule.turnedAway" : "registration.waiting.rule"));
        sentences.add(words.get("registration.waiting.held"));
        OfferTime.stop(seminar, rules.stopsBefore())
                .ifPresent(stop -> sentences.add(words.get("registration.waiting.stop", UkTime.dateTime(stop))));
        if (rules.paused()) {
            sentences.add(words.get("registration.waiting.paused"));
        }
        return String.join(" ", sentences);
    }
}
