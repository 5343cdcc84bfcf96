package org.coproduction.seminars.search;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Searches once at the start, so that nobody has to wait for the first index to be made, and its code to be loaded. */
@Component
class FirstSearch {

    private static final Logger LOG = LoggerFactory.getLogger(FirstSearch.class);

    private final SiteSearch search;

    FirstSearch(SiteSearch search) {
        this.search = search;
    }

    /** The rest of the site starts without it, too. */
    @EventListener(ApplicationReadyEvent.class)
    void search() {
        try {
            search.search("seminar", 1);
        } catch (RuntimeException failed) {
            LOG.error("The search does not work", failed);
        }
    }
}
