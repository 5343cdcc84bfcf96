package org.coproduction.seminars.programme;

/**
 * What of a change concerns people who want to come.
 *
 * @param before the seminar as it was
 * @param place as {@link SeminarFacts} has it; {@code address} too
 */
public record SeminarChange(
        SeminarFacts before,
        SeminarDate date,
        String place,
        String address,
        SeminarFormat format,
        SeminarStatus status) {

    static SeminarChange of(SeminarFacts before, SeminarDetails after) {
        return new SeminarChange(
                before, after.date(), after.venue().inWords(), after.venue().address(), after.format(), after.status());
    }

    /** Nobody can have heard of a draft. */
    boolean concernsPeople() {
        return before.status().isPublic() && (isMoved() || status != before.status());
    }

    /** To another time or place. */
    public boolean isMoved() {
        return !date.equals(before.date())
                || !place.equals(before.place())
                || !address.equals(before.address())
                || format != before.format();
    }
}
