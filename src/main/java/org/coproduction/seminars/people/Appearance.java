package org.coproduction.seminars.people;

/**
 * One thing that somebody has a part in.
 *
 * @param note where or when, already resolved
 */
public record Appearance(Kind kind, String title, String href, String note) {

    public enum Kind {
        SESSION,
        POST,
        RESOURCE;

        public String label() {
            return "people.appearance." + name();
        }
    }
}
