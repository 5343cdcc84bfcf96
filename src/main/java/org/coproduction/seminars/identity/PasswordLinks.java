package org.coproduction.seminars.identity;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PasswordLinks extends Repository<PasswordLink, Long> {

    PasswordLink save(PasswordLink link);

    Optional<PasswordLink> findByTokenHash(String tokenHash);

    void deleteByAccountId(long accountId);

    void deleteByAccountIdIsNull();
}
