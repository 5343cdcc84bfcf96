package org.coproduction.seminars.registration;

/**
 * What staff can do about one person’s place now, besides cancelling.
 *
 * @param answer take or decline an open offer for them
 * @param offer offer them a free place out of turn
 * @param give give them a place at once
 * @param bringBack put them at the end of the waiting list again
 */
public record PlaceChoices(boolean answer, boolean offer, boolean give, boolean bringBack) {}
