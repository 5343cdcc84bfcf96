package org.coproduction.seminars.gate;

import com.microsoft.playwright.Page;
import java.util.List;

/** What is stored while the site is walked through. */
interface World {

    /** Called with an empty database. */
    void prepare();

    /** Addresses that nothing on the site leads to: those in mails, wrong ones, results of searches. */
    List<String> starts();

    /** The same in the staff area. Ann’s account exists when they are asked for. */
    default List<String> staffStarts() {
        return List.of();
    }

    /** What is looked at on each page. */
    default Inspection inspect(Page page) {
        return Inspection.whole(page);
    }
}
