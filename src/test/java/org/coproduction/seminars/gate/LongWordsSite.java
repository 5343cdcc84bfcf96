package org.coproduction.seminars.gate;

import com.microsoft.playwright.Page;
import java.util.List;
import org.springframework.core.annotation.Order;

/** All that the demonstration has, in much longer words; what doesn’t depend on their length has been seen there. */
@Order(3)
record LongWordsSite(DemonstrationSite demonstration, LongWords words) implements World {

    @Override
    public void prepare() {
        demonstration.prepare();
        words.everywhere();
    }

    @Override
    public List<String> starts() {
        return demonstration.starts();
    }

    @Override
    public List<String> staffStarts() {
        return demonstration.staffStarts();
    }

    @Override
    public Inspection inspect(Page page) {
        return Inspection.ofLayout(page);
    }
}
