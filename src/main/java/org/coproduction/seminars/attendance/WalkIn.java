package org.coproduction.seminars.attendance;

/** Somebody who came without having registered. */
public record WalkIn(long id, String name, Arrival arrival) {

    static WalkIn of(Presence presence) {
        return new WalkIn(presence.id(), presence.name(), presence.arrival());
    }
}
