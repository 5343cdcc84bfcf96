package org.coproduction.seminars.registration;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Attempts extends Repository<Attempt, String> {

    Attempt save(Attempt attempt);

    Optional<Attempt> findBySubmissionId(String submissionId);
}
