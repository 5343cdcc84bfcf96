package org.coproduction.seminars.programme;

import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzId;
import org.coproduction.seminars.common.UkTime;

/** The rules of UK time as they have been since 1996, without the history back to 1847 that some programs stumble over. */
final class CalendarZone {

    private CalendarZone() {}

    static VTimeZone rules() {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        VTimeZone all = Objects.requireNonNull(
                        TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(UkTime.ZONE.getId()))
                .getVTimeZone();
        List<Observance> inForce =
                all.getObservances().stream().filter(CalendarZone::goesOn).toList();
        return new VTimeZone(new PropertyList(List.of(new TzId(UkTime.ZONE.getId()))), new ComponentList<>(inForce));
    }

    private static boolean goesOn(Observance observance) {
        return observance
                .getProperty(Property.RRULE)
                .filter(rule -> !rule.getValue().contains("UNTIL"))
                .isPresent();
    }
}
