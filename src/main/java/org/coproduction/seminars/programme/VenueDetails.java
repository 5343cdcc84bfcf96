package org.coproduction.seminars.programme;

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

    public AccessFact fact(AccessKind kind) {
        return access.getOrDefault(kind, AccessFact.UNKNOWN);
    }
}
