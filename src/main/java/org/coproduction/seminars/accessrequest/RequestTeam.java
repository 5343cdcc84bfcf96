package org.coproduction.seminars.accessrequest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.seminars.identity.AccountDesk;
import org.coproduction.seminars.identity.AccountSummary;
import org.coproduction.seminars.identity.Right;
import org.springframework.stereotype.Service;

/** Who can see to requests: whoever may see sensitive answers. */
@Service
public class RequestTeam {

    private final AccountDesk accounts;

    RequestTeam(AccountDesk accounts) {
        this.accounts = accounts;
    }

    /** By name. */
    public List<AccountSummary> members() {
        return accounts.all().stream()
                .filter(account -> account.enabled() && account.rights().contains(Right.SENSITIVE))
                .toList();
    }

    /** By number of the account, also of those who are no longer in the team. */
    public Map<Long, String> names() {
        return accounts.all().stream().collect(Collectors.toMap(AccountSummary::id, AccountSummary::name));
    }

    Optional<AccountSummary> member(long accountId) {
        return members().stream().filter(account -> account.id() == accountId).findFirst();
    }
}
