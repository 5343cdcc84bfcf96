package org.coproduction.seminars.registration;

import java.util.Set;

/**
 * Answers of a registration were changed, by the participant or by staff; its state may have changed too.
 *
 * @param parts empty if nothing is different
 */
public record RegistrationAnswersChanged(long registrationId, long seminarId, Set<AnswerPart> parts) {

    boolean isAddressOnly() {
        return parts.equals(Set.of(AnswerPart.EMAIL));
    }
}
