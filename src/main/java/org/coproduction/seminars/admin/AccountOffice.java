package org.coproduction.seminars.admin;

import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.seminars.identity.AccountDesk;
import org.coproduction.seminars.identity.AccountDetails;
import org.coproduction.seminars.identity.AccountSummary;
import org.coproduction.seminars.identity.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators’ work on accounts, each step of it in the audit log. */
@Service
@Transactional
public class AccountOffice {

    private final AccountDesk desk;
    private final AuditLog audit;

    AccountOffice(AccountDesk desk, AuditLog audit) {
        this.desk = desk;
        this.audit = audit;
    }

    public List<AccountSummary> all() {
        return desk.all();
    }

    public AccountSummary get(long id) {
        return desk.get(id);
    }

    public void invite(AccountDetails details) {
        desk.invite(details);
        audit.record("invited", inWords(details));
    }

    public void change(long id, long version, AccountDetails details) {
        desk.change(id, version, details);
        audit.record("changed account", inWords(details));
    }

    public void sendPasswordLink(long id) {
        desk.sendPasswordLink(id);
        audit.record("sent password link", desk.get(id).email());
    }

    public void enable(long id, boolean mayNowSignIn) {
        desk.enable(id, mayNowSignIn);
        audit.record(
                mayNowSignIn ? "opened account" : "closed account", desk.get(id).email());
    }

    public void delete(long id) {
        String email = desk.get(id).email();
        desk.delete(id);
        audit.record("deleted account", email);
    }

    private static String inWords(AccountDetails details) {
        return details.email() + ", rights: "
                + details.rights().stream().map(Right::name).sorted().collect(Collectors.joining(", "));
    }
}
