package org.coproduction.seminars.bursary.web;

import org.coproduction.seminars.bursary.BursaryGroup;
import org.coproduction.seminars.bursary.BursaryState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the panel asks its list for; empty stands for all. */
class ApplicationQuery {

    /** Slug. */
    String seminar = "";

    @Nullable
    BursaryGroup group;

    @Nullable
    BursaryState state;

    String q = "";

    public String seminarSlug() {
        return seminar;
    }

    public String groupName() {
        return group == null ? "" : group.name();
    }

    public String stateName() {
        return state == null ? "" : state.name();
    }

    public String words() {
        return q;
    }

    /** The same question at another address, open for one more parameter. */
    String address(String path) {
        return UriComponentsBuilder.fromPath(path)
                        .queryParam("seminar", "{seminar}")
                        .queryParam("group", "{group}")
                        .queryParam("state", "{state}")
                        .queryParam("q", "{q}")
                        .encode()
                        .buildAndExpand(seminar, groupName(), stateName(), q)
                        .toUriString()
                + "&";
    }
}
