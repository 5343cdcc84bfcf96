package org.coproduction.seminars.identity;

import java.util.List;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators’ work on accounts: invite, change, let in and out. */
@Service
@Transactional
public class AccountDesk {

    private final Accounts accounts;
    private final PasswordDesk passwords;
    private final PasswordMails mails;
    private final StaffSessions sessions;

    AccountDesk(Accounts accounts, PasswordDesk passwords, PasswordMails mails, StaffSessions sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.mails = mails;
        this.sessions = sessions;
    }

    @Transactional(readOnly = true)
    public List<AccountSummary> all() {
        return accounts.findAllByOrderByNameAscIdAsc().stream()
                .map(AccountSummary::of)
                .toList();
    }

    @Transactional(readOnly = true)
    public AccountSummary get(long id) {
        return AccountSummary.of(find(id));
    }

    /** Makes the account and mails its owner a link to choose a password. */
    public AccountSummary invite(AccountDetails details) {
        if (accounts.existsByEmail(details.email().text())) {
            throw new EmailTakenException();
        }
        Account account = accounts.save(new Account(details.name(), details.email(), details.rights()));
        mails.send(account, passwords.openFor(account));
        return AccountSummary.of(account);
    }

    public void sendPasswordLink(long id) {
        Account account = find(id);
        mails.send(account, passwords.openFor(account));
    }

    public void change(long id, long version, AccountDetails details) {
        Account account = find(id);
        account.requireVersion(version);
        boolean isElsewhere = !account.email().equals(details.email().text());
        if (isElsewhere && accounts.existsByEmail(details.email().text())) {
            throw new EmailTakenException();
        }
        if (!details.rights().contains(Right.ADMINISTRATION)) {
            requireAnotherAdministrator(account);
        }
        sessions.end(account.email());
        if (isElsewhere) {
            closeLinks(account);
        }
        account.change(details.name(), details.email(), details.rights());
    }

    /** The earlier address may be somebody else’s. */
    private void closeLinks(Account account) {
        passwords.closeFor(account);
        mails.withdraw(account);
    }

    public void enable(long id, boolean mayNowSignIn) {
        Account account = find(id);
        if (!mayNowSignIn) {
            requireAnotherAdministrator(account);
            sessions.end(account.email());
        }
        account.enable(mayNowSignIn);
    }

    public void delete(long id) {
        Account account = find(id);
        requireAnotherAdministrator(account);
        sessions.end(account.email());
        accounts.delete(account);
    }

    /** Locks them all: two administrators who put each other out at the same time would leave none. */
    private void requireAnotherAdministrator(Account account) {
        boolean another =
                accounts.lockAll().stream().anyMatch(other -> other.id() != account.id() && other.isAdministrator());
        if (account.isAdministrator() && !another) {
            throw new LastAdministratorException();
        }
    }

    private Account find(long id) {
        return accounts.findById(id).orElseThrow(() -> new NotFoundException("account " + id));
    }
}
