package org.coproduction.seminars.registration;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ConsentTexts extends Repository<ConsentText, String> {

    ConsentText save(ConsentText text);

    boolean existsByHash(String hash);

    Optional<ConsentText> findByHash(String hash);
}
