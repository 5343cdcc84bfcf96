package org.coproduction.seminars.registration.web;

/** How organisers help somebody of their choice to a place. */
enum OutOfTurnWay {
    OFFER("offer", "registration.outOfTurn.offered"),
    PLACE("place", "registration.givePlace.given");

    private final String path;
    private final String done;

    OutOfTurnWay(String path, String done) {
        this.path = path;
        this.done = done;
    }

    /** The last part of the address. */
    public String path() {
        return path;
    }

    String done() {
        return done;
    }

    public String title() {
        return this == OFFER ? "registration.outOfTurn.title" : "registration.givePlace.title";
    }

    public String text() {
        return this == OFFER ? "registration.outOfTurn.text" : "registration.givePlace.text";
    }

    public String button() {
        return this == OFFER ? "registration.outOfTurn.button" : "registration.givePlace.button";
    }

    String none() {
        return this == OFFER ? "registration.outOfTurn.none" : "registration.givePlace.none";
    }
}
