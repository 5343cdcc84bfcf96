package org.coproduction.seminars.media;

/** Why a file is not taken. */
public enum MediaRefusal {
    EMPTY("file"),
    TOO_LARGE("file"),
    UNKNOWN_KIND("file"),
    DRAWING("file"),
    WEB_PAGE("file"),
    MACROS("file"),
    UNREADABLE("file"),
    TOO_MANY_PIXELS("file"),
    OTHER_KIND("file"),
    UNDESCRIBED("description");

    private final String field;

    MediaRefusal(String field) {
        this.field = field;
    }

    /** Field of the form that it is about. */
    public String field() {
        return field;
    }

    /** Key of its words in the messages. */
    public String message() {
        return "media.refused." + name();
    }
}
