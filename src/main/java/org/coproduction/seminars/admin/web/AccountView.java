package org.coproduction.seminars.admin.web;

import java.util.List;
import org.coproduction.seminars.identity.AccountSummary;
import org.coproduction.seminars.identity.Right;

/**
 * An account in the list.
 *
 * @param rights message keys
 * @param state message key
 */
record AccountView(long id, String name, String email, List<String> rights, String state, String tone) {

    static AccountView of(AccountSummary account) {
        String state = !account.enabled() ? "CLOSED" : account.passwordChosen() ? "OPEN" : "INVITED";
        return new AccountView(
                account.id(),
                account.name(),
                account.email(),
                account.rights().stream().sorted().map(AccountView::shortLabel).toList(),
                "admin.account.state." + state,
                !account.enabled() ? "stop" : account.passwordChosen() ? "open" : "wait");
    }

    private static String shortLabel(Right right) {
        return "admin.right." + right.name();
    }
}
