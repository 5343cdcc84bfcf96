package org.coproduction.seminars.demo;

import java.util.List;
import org.coproduction.seminars.accessrequest.Outcome;
import org.coproduction.seminars.accessrequest.RequestDesk;
import org.coproduction.seminars.accessrequest.RequestFilter;
import org.coproduction.seminars.accessrequest.RequestList;
import org.coproduction.seminars.accessrequest.RequestRow;
import org.coproduction.seminars.accessrequest.Told;
import org.coproduction.seminars.site.Pagination;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Some of what people asked for is arranged already, and the first of them know. */
@Component
@Order(7)
@Profile("demo")
class AccessWork implements Demonstration.Scene {

    private final RequestList list;
    private final RequestDesk desk;
    private final DemoWords words;

    AccessWork(RequestList list, RequestDesk desk, DemoWords words) {
        this.list = list;
        this.desk = desk;
        this.words = words;
    }

    @Override
    public void set() {
        List<DemoWords.DemoArrangement> arrangements = words.arrangements();
        RequestFilter open = RequestFilter.open(list.work());
        List<RequestRow> requests = list.page(open, Pagination.of(1, arrangements.size(), list.count(open)));
        for (int i = 0; i < requests.size(); i++) {
            arrange(requests.get(i).id(), arrangements.get(i));
        }
    }

    private void arrange(long id, DemoWords.DemoArrangement arrangement) {
        long version = desk.get(id).version();
        desk.answer(id, version, Outcome.valueOf(arrangement.outcome()), arrangement.words());
        if (arrangement.told() != null) {
            desk.confirm(id, desk.get(id).version(), Told.valueOf(arrangement.told()));
        }
    }
}
