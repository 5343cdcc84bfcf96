package org.coproduction.seminars.identity;

import java.time.Instant;
import org.springframework.data.repository.Repository;

interface FailedSignIns extends Repository<FailedSignIn, Long> {

    FailedSignIn save(FailedSignIn failure);

    long countByEmailAndFailedAtAfter(String email, Instant since);

    long countByEmailAndAddressAndFailedAtAfter(String email, String address, Instant since);

    void deleteByFailedAtBefore(Instant time);
}
