package org.coproduction.seminars.accessrequest.web;

import org.springframework.web.util.UriComponentsBuilder;

/** What is asked of the list; empty stands for all. */
class RequestQuery {

    /** Slug. */
    String seminar = "";

    Show show = Show.OPEN;

    String wish = "";

    boolean mine;

    public String seminarSlug() {
        return seminar;
    }

    public String showName() {
        return show.name();
    }

    public String wishName() {
        return wish;
    }

    public boolean onlyMine() {
        return mine;
    }

    /** The same question, open for one more parameter. */
    String address(String path) {
        return UriComponentsBuilder.fromPath(path)
                        .queryParam("seminar", "{seminar}")
                        .queryParam("show", "{show}")
                        .queryParam("wish", "{wish}")
                        .queryParam("mine", "{mine}")
                        .encode()
                        .buildAndExpand(seminar, show, wish, mine)
                        .toUriString()
                + "&";
    }
}
