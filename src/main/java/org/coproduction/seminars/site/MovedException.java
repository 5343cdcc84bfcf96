package org.coproduction.seminars.site;

/** The thing asked for has a new address: answered as 301. */
public class MovedException extends RuntimeException {

    private final String path;

    public MovedException(String path) {
        super("Moved to " + path);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
