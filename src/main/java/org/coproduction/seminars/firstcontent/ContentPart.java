package org.coproduction.seminars.firstcontent;

/** One kind of first content; parts are loaded in the order of {@code @Order}, as later ones refer to earlier ones. */
interface ContentPart {

    void load(ContentFiles files, Keys keys);
}
