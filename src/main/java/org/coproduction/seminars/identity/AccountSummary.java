package org.coproduction.seminars.identity;

import java.util.Set;

/** An account as lists and forms show it. */
public record AccountSummary(
        long id, long version, String name, String email, Set<Right> rights, boolean enabled, boolean passwordChosen) {

    static AccountSummary of(Account account) {
        return new AccountSummary(
                account.id(),
                account.version(),
                account.name(),
                account.email(),
                account.rights(),
                account.isEnabled(),
                account.passwordHash() != null);
    }
}
