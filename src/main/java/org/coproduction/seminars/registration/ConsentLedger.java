package org.coproduction.seminars.registration;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what people have agreed to, word for word, each wording once. */
@Component
class ConsentLedger {

    private final ConsentTexts texts;

    ConsentLedger(ConsentTexts texts) {
        this.texts = texts;
    }

    List<Consent> keep(Map<ConsentKind, String> agreed, Instant now) {
        return agreed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
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
            texts.storeUnlessKnown(hash, words, now);
        }
        return hash;
    }
}
