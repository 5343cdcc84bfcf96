package org.coproduction.seminars.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, Long> {

    Account save(Account account);

    Optional<Account> findById(long id);

    Optional<Account> findByEmail(String email);

    List<Account> findAllByOrderByNameAscIdAsc();

    boolean existsByEmail(String email);

    long count();

    void delete(Account account);
}
