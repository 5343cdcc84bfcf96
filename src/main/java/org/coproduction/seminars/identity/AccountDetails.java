package org.coproduction.seminars.identity;

import java.util.Set;
import org.coproduction.seminars.common.EmailAddress;

/** What an administrator says about an account. */
public record AccountDetails(String name, EmailAddress email, Set<Right> rights) {}
