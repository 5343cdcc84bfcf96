package org.coproduction.seminars.site;

/** Gives pages their picture for sharing; a feature with pages of its own implements it as a bean. */
public interface ShareCards {

    /** The first part of the picture’s address, such as {@code seminars}. */
    String kind();

    /**
     * What the picture of one page says.
     *
     * @throws NotFoundException if there is no such page, or the public may not see it
     */
    ShareCard card(String slug);
}
