package org.coproduction.seminars.programme;

import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;

/** What a calendar program is to do with an entry (RFC 5546). */
public enum CalendarMethod {
    /** Keep it, nobody is asked anything: for downloads and feeds. */
    PUBLISH(ImmutableMethod.PUBLISH),
    /** Put it down, or change it, for the person it is addressed to. */
    REQUEST(ImmutableMethod.REQUEST),
    /** Strike it out. */
    CANCEL(ImmutableMethod.CANCEL);

    private final Method property;

    CalendarMethod(Method property) {
        this.property = property;
    }

    Method property() {
        return property;
    }
}
