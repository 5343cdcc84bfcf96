package org.coproduction.seminars.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who answers questions about access to a seminar; every part may be empty. */
@Embeddable
public record AccessContact(
        @Column(name = "contact_name", nullable = false) String name,
        @Column(name = "contact_phone", nullable = false) String phone,
        @Column(name = "contact_text", nullable = false) String text,
        @Column(name = "contact_email", nullable = false) String email) {

    public static final AccessContact NOBODY = new AccessContact("", "", "", "");

    public boolean isReachable() {
        return !name.isBlank() && !(phone.isBlank() && text.isBlank() && email.isBlank());
    }
}
