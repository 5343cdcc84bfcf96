package org.coproduction.seminars.accessrequest.web;

import java.time.Clock;
import java.util.List;
import org.coproduction.seminars.accessrequest.RequestFilter;
import org.coproduction.seminars.accessrequest.RequestList;
import org.coproduction.seminars.admin.DashboardCard;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.site.Pagination;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of requests that are still open, the overdue ones first. */
@Component
class AccessCard implements DashboardCard {

    private static final int FEW = 5;
    private static final String LIST = "/admin/access-requests";

    private final RequestList list;
    private final RequestLines lines;
    private final Words words;
    private final Clock clock;

    AccessCard(RequestList list, RequestLines lines, Words words, Clock clock) {
        this.list = list;
        this.lines = lines;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Right right() {
        return Right.SENSITIVE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public @Nullable Content content() {
        RequestFilter open = RequestFilter.open(list.work());
        long count = list.count(open);
        if (count == 0) {
            return null;
        }
        long overdue = list.count(open.dueBefore(UkTime.today(clock)));
        List<Item> first = lines.of(list.page(open, Pagination.of(1, FEW, count))).stream()
                .map(this::item)
                .toList();
        return new Content(
                words.get("accessrequest.card.title"),
                words.get("accessrequest.card.text", count, overdue),
                first,
                overdue > 0 ? LIST + "?show=" + Show.OVERDUE : LIST);
    }

    private Item item(RequestLine line) {
        String key = line.overdue() ? "accessrequest.card.overdue" : "accessrequest.card.due";
        return new Item(words.get(key, line.name(), line.due()), LIST + "/" + line.id());
    }
}
