package org.coproduction.seminars.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.NotPublic;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A member of staff who can sign in. */
@Entity
@NotPublic
@Table(name = "account")
class Account extends Editable {

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String email;

    private @Nullable String passwordHash;

    @Column(nullable = false)
    private boolean enabled;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "account_right", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "right_name", nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<Right> rights = EnumSet.noneOf(Right.class);

    protected Account() {}

    Account(String name, EmailAddress email, Set<Right> rights) {
        this.name = name;
        this.email = email.text();
        this.enabled = true;
        this.rights.addAll(rights);
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean isEnabled() {
        return enabled;
    }

    Set<Right> rights() {
        return Set.copyOf(rights);
    }

    boolean isAdministrator() {
        return enabled && rights.contains(Right.ADMINISTRATION);
    }

    void change(String newName, EmailAddress newEmail, Set<Right> newRights) {
        name = newName;
        email = newEmail.text();
        rights.retainAll(newRights);
        rights.addAll(newRights);
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    void enable(boolean mayNowSignIn) {
        enabled = mayNowSignIn;
    }
}
