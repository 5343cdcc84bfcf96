package org.coproduction.seminars.correspondence;

import org.coproduction.seminars.mail.KeyedMail;
import org.jspecify.annotations.Nullable;

/**
 * @param written whether it was this person’s turn
 * @param mail null until it is written, once it is gone, and where the person has another address by then, or none
 */
public record MessageRecipient(
        String name,
        String address,
        boolean written,
        @Nullable KeyedMail mail) {}
