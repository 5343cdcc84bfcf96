package org.coproduction.seminars.admin.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.AccountDetails;
import org.coproduction.seminars.identity.AccountSummary;
import org.coproduction.seminars.identity.Right;

/** What an administrator types about an account. */
class AccountForm {

    long version;

    @NotBlank(message = "{admin.account.form.name.missing}")
    @Size(max = 120, message = "{common.tooLong}")
    String name = "";

    String email = "";

    /** Names of rights, as checked; unknown ones count for nothing. */
    List<String> rights = new ArrayList<>();

    static AccountForm of(AccountSummary account) {
        AccountForm form = new AccountForm();
        form.version = account.version();
        form.name = account.name();
        form.email = account.email();
        form.rights = account.rights().stream().sorted().map(Right::name).toList();
        return form;
    }

    boolean hasEmail() {
        return EmailAddress.isValid(email);
    }

    /** Call only once the form has been checked. */
    AccountDetails details() {
        return new AccountDetails(name, EmailAddress.of(email), chosenRights());
    }

    private Set<Right> chosenRights() {
        return Arrays.stream(Right.values())
                .filter(right -> rights.contains(right.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
