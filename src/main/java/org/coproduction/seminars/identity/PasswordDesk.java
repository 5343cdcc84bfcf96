package org.coproduction.seminars.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives out one-time links with which passwords are chosen, and redeems them. */
@Service
@Transactional
public class PasswordDesk {

    private static final Duration FIRST_LINK_LASTS = Duration.ofDays(7);
    static final Duration LINK_LASTS = Duration.ofDays(3);

    private final Accounts accounts;
    private final PasswordLinks links;
    private final StaffSessions sessions;
    private final PasswordEncoder encoder;
    private final Clock clock;

    PasswordDesk(Accounts accounts, PasswordLinks links, StaffSessions sessions, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** A new link for the first account; earlier ones end. Empty once there is an account. */
    public Optional<SecretToken> openFirstAccount() {
        if (accounts.count() > 0) {
            return Optional.empty();
        }
        links.deleteByAccountIdIsNull();
        SecretToken token = SecretToken.generate();
        links.save(new PasswordLink(token, null, clock.instant().plus(FIRST_LINK_LASTS)));
        return Optional.of(token);
    }

    /** The first account, with every right. */
    public void createFirstAccount(String name, EmailAddress email, String password) {
        if (accounts.count() > 0) {
            throw new IllegalStateException("There is an account already");
        }
        links.deleteByAccountIdIsNull();
        Account account = new Account(name, email, EnumSet.allOf(Right.class));
        account.choosePassword(hash(password));
        accounts.save(account);
    }

    /** A new link for this account; earlier ones end. */
    SecretToken openFor(Account account) {
        closeFor(account);
        SecretToken token = SecretToken.generate();
        links.save(new PasswordLink(token, account.id(), clock.instant().plus(LINK_LASTS)));
        return token;
    }

    /** Whoever has a link cannot use it any more. */
    void closeFor(Account account) {
        links.deleteByAccountId(account.id());
    }

    @Transactional(readOnly = true)
    public boolean opensFirstAccount(SecretToken token) {
        return openLink(token).filter(link -> link.accountId() == null).isPresent() && accounts.count() == 0;
    }

    /** Whose password the link is for. */
    @Transactional(readOnly = true)
    public Optional<AccountSummary> accountFor(SecretToken token) {
        return account(token).map(AccountSummary::of);
    }

    /**
     * Whoever is signed in with the earlier password is signed out.
     *
     * @return whether the link was still good
     */
    public boolean choosePassword(SecretToken token, String password) {
        Optional<Account> found = account(token);
        found.ifPresent(account -> {
            account.choosePassword(hash(password));
            closeFor(account);
            sessions.end(account.email());
        });
        return found.isPresent();
    }

    private Optional<Account> account(SecretToken token) {
        return openLink(token).map(PasswordLink::accountId).flatMap(accounts::findById);
    }

    private Optional<PasswordLink> openLink(SecretToken token) {
        return links.findByTokenHash(token.hash()).filter(link -> link.isOpenAt(clock.instant()));
    }

    private String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The encoder made no hash");
        }
        return hash;
    }
}
