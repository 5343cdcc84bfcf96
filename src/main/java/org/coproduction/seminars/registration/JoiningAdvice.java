package org.coproduction.seminars.registration;

import java.time.Clock;
import java.util.Optional;
import org.coproduction.seminars.mail.StoredTemplate;
import org.coproduction.seminars.mail.TemplateAdvice;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Tells whoever has rewritten a mail without the way to join of a seminar for which people need it. */
@Component
class JoiningAdvice implements TemplateAdvice {

    private static final String PLACEHOLDER = "joining";

    private final SeminarCatalogue seminars;
    private final Words words;
    private final Clock clock;

    JoiningAdvice(SeminarCatalogue seminars, Words words, Clock clock) {
        this.seminars = seminars;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Optional<String> about(StoredTemplate template) {
        if (!template.lacks(PLACEHOLDER)) {
            return Optional.empty();
        }
        return seminars.published().stream()
                .filter(this::isJoined)
                .findFirst()
                .map(seminar -> words.get("registration.joining.lacks", seminar.number(), "{{" + PLACEHOLDER + "}}"));
    }

    private boolean isJoined(SeminarFacts seminar) {
        return seminar.offers(PlaceKind.ONLINE)
                && seminar.status().isOn()
                && !seminar.date().isOverAt(clock.instant());
    }
}
