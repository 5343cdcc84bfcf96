package org.coproduction.seminars.registration;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentTexts extends Repository<ConsentText, String> {

    /** Somebody who agrees to the same words at the same moment stores them too: whoever is later waits, and changes nothing. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into consent_text (hash, words, first_used_at) values (:hash, :words, :now) on conflict do nothing
            """)
    void storeUnlessKnown(String hash, String words, Instant now);

    boolean existsByHash(String hash);

    Optional<ConsentText> findByHash(String hash);
}
