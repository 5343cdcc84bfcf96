package org.coproduction.seminars.registration;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is known by from one seminar of the series to the next: their email address, or their name together with their
 * phone number or their postal address.
 */
record Recognised(@Nullable String email, String sortName, String phone, String postalAddress) {

    /** Two with one of them in common are one person. */
    Set<String> marks() {
        Set<String> marks = new HashSet<>();
        if (email != null) {
            marks.add(email);
        }
        add(marks, phone.replaceAll("\\D", ""));
        add(marks, SortName.of(postalAddress));
        return marks;
    }

    private void add(Set<String> marks, String contact) {
        if (!sortName.isEmpty() && !contact.isEmpty()) {
            marks.add(sortName + "\n" + contact);
        }
    }
}
