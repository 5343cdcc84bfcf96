package org.coproduction.seminars.site;

/** Who this site says it is; the module that keeps the series’ settings answers. */
public interface SiteIdentity {

    Identity current();

    record Identity(
            String title, String shortTitle, String strapline, String funder, String hashtag, String contactEmail) {}
}
