package org.coproduction.seminars.correspondence;

import org.coproduction.seminars.mail.KeyedMail;
import org.jspecify.annotations.Nullable;

/** @param mail null until it is written, and once it is gone */
public record MessageRecipient(
        String name, String address, @Nullable KeyedMail mail) {}
