package org.coproduction.seminars.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in member of staff, as the session keeps them. */
public final class StaffMember implements UserDetails, CredentialsContainer {

    private final long accountId;
    private final String name;
    private final String email;
    private final Set<Right> rights;
    private final boolean enabled;
    private @Nullable String passwordHash;

    StaffMember(Account account) {
        this(
                account.id(),
                account.name(),
                account.email(),
                account.rights(),
                account.isEnabled(),
                account.passwordHash());
    }

    public StaffMember(
            long accountId,
            String name,
            String email,
            Set<Right> rights,
            boolean enabled,
            @Nullable String passwordHash) {
        this.accountId = accountId;
        this.name = name;
        this.email = email;
        this.rights = Set.copyOf(rights);
        this.enabled = enabled;
        this.passwordHash = passwordHash;
    }

    public long accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public boolean has(Right right) {
        return rights.contains(right);
    }

    @Override
    public Set<Right> getAuthorities() {
        return rights;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
