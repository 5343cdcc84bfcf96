package org.coproduction.seminars.registration;

import org.coproduction.seminars.programme.PlaceKind;

/**
 * What organisers say about places that they keep back.
 *
 * @param number at least 1
 * @param purpose for whom, or why, in their words; seen by staff only
 */
public record KeptPlaceDetails(PlaceKind kind, int number, String purpose) {}
