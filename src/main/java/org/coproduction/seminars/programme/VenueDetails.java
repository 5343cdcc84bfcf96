package org.coproduction.seminars.programme;

import java.util.Locale;
import java.util.Map;
import org.coproduction.seminars.common.Markdown;

/**
 * What an editor says about a building in which seminars take place.
 *
 * @param notAccessible what somebody may not be able to reach or use, said plainly
 * @param access of the kinds that belong to a building; one that is missing is not known
 */
public record VenueDetails(
        String name, String address, String town, Markdown notAccessible, Map<AccessKind, AccessFact> access) {

    /** As a seminar’s page says where people meet. */
    public SeminarDetails.Venue place() {
        return new SeminarDetails.Venue(name, address, town);
    }

    /** Whether nothing that is typed speaks against this building: it may name a room in it, or say less. */
    public boolean isMeantBy(SeminarDetails.Venue typed) {
        boolean inTown = typed.town().isBlank() || town.equalsIgnoreCase(typed.town());
        return inTown && (isNamedBy(typed) || isAddressOf(typed));
    }

    private boolean isNamedBy(SeminarDetails.Venue typed) {
        String said = (typed.name() + " " + typed.address()).strip().toLowerCase(Locale.UK);
        String known = name.toLowerCase(Locale.UK);
        return said.isEmpty()
                || said.contains(known)
                || !typed.name().isBlank() && known.contains(typed.name().toLowerCase(Locale.UK));
    }

    private boolean isAddressOf(SeminarDetails.Venue typed) {
        return !address.isBlank() && address.equalsIgnoreCase(typed.address());
    }

    public AccessFact fact(AccessKind kind) {
        return access.getOrDefault(kind, AccessFact.UNKNOWN);
    }
}
