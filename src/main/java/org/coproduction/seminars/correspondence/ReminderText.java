package org.coproduction.seminars.correspondence;

import java.util.Arrays;
import java.util.Optional;

/** What is sent around a seminar without anybody writing it; what it says decides on which side of the seminar it makes sense. */
public enum ReminderText {
    REMINDER("correspondence/reminder", false),
    THANKS("correspondence/thanks", true);

    private final String template;
    private final boolean isAfterwards;

    ReminderText(String template, boolean isAfterwards) {
        this.template = template;
        this.isAfterwards = isAfterwards;
    }

    /** Path below {@code templates/mail}. */
    public String template() {
        return template;
    }

    public boolean isAfterwards() {
        return isAfterwards;
    }

    public static Optional<ReminderText> of(String template) {
        return Arrays.stream(values())
                .filter(text -> text.template.equals(template))
                .findFirst();
    }
}
