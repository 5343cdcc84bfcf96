package org.coproduction.seminars.registration;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people have agreed to, word for word, each wording once. */
@Component
class ConsentLedger {

    private final ConsentTexts texts;
    private final NewWordings newWordings;

    ConsentLedger(ConsentTexts texts, NewWordings newWordings) {
        this.texts = texts;
        this.newWordings = newWordings;
    }

    List<Consent> keep(Map<ConsentKind, String> agreed, Instant now) {
        return agreed.entrySet().stream()
                .map(entry -> new Consent(entry.getKey(), keep(entry.getValue(), now), now))
                .toList();
    }

    /** What somebody has agreed to, in the words they read. */
    List<AgreedText> agreed(Registration registration) {
        return registration.consents().stream()
                .map(consent -> new AgreedText(
                        consent.kind(),
                        texts.findByHash(consent.textHash())
                                .map(ConsentText::words)
                                .orElse(""),
                        consent.agreedAt()))
                .sorted(Comparator.comparing(AgreedText::kind))
                .toList();
    }

    private String keep(String words, Instant now) {
        String hash = ConsentText.hash(words);
        if (!texts.existsByHash(hash)) {
            storeUnlessSomebodyElseDoes(words, now);
        }
        return hash;
    }

    private void storeUnlessSomebodyElseDoes(String words, Instant now) {
        try {
            newWordings.store(new ConsentText(words, now));
        } catch (DataIntegrityViolationException stored) {
            // Another registration was the first to agree to it, a moment ago.
            return;
        }
    }

    /** In a transaction of its own: that somebody else stored the same wording must not undo a registration. */
    @Component
    static class NewWordings {

        private final ConsentTexts texts;

        NewWordings(ConsentTexts texts) {
            this.texts = texts;
        }

        @Transactional(propagation = Propagation.REQUIRES_NEW)
        public void store(ConsentText text) {
            texts.save(text);
        }
    }
}
