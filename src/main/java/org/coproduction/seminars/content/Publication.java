package org.coproduction.seminars.content;

/** Whether the public sees it. */
public enum Publication {
    DRAFT,
    PUBLISHED;

    public boolean isPublished() {
        return this == PUBLISHED;
    }
}
