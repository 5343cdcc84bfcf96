package org.coproduction.seminars.bursary.web;

import java.util.List;
import org.coproduction.seminars.admin.DashboardCard;
import org.coproduction.seminars.bursary.ApplicationFilter;
import org.coproduction.seminars.bursary.ApplicationRow;
import org.coproduction.seminars.bursary.BursaryPanel;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.site.Pagination;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the panel of applications to decide. */
@Component
class BursaryCard implements DashboardCard {

    private static final int FEW = 5;

    private final BursaryPanel panel;
    private final Words words;

    BursaryCard(BursaryPanel panel, Words words) {
        this.panel = panel;
        this.words = words;
    }

    @Override
    public Right right() {
        return Right.BURSARIES;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public @Nullable Content content() {
        ApplicationFilter undecided = ApplicationFilter.undecided();
        long count = panel.count(undecided);
        if (count == 0) {
            return null;
        }
        List<Item> first = panel.page(undecided, Pagination.of(1, FEW, count)).stream()
                .map(BursaryCard::item)
                .toList();
        return new Content(
                words.get("bursary.card.title"),
                words.get("bursary.card.text", count),
                first,
                "/admin/bursaries?state=RECEIVED");
    }

    private static Item item(ApplicationRow row) {
        return new Item(row.name() + " (" + row.reference() + ")", "/admin/bursaries/" + row.id());
    }
}
