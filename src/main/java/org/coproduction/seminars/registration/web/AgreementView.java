package org.coproduction.seminars.registration.web;

import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.registration.AgreedText;
import org.coproduction.seminars.registration.ConsentKind;

/** @param words empty where only the date is known; {@code at}: in words */
record AgreementView(ConsentKind kind, String words, String at) {

    static AgreementView of(AgreedText text) {
        return new AgreementView(text.kind(), text.words(), UkTime.dateTime(text.agreedAt()));
    }

    public boolean isSensitive() {
        return kind == ConsentKind.SENSITIVE;
    }
}
