package org.coproduction.seminars.registration.web;

import java.util.List;
import org.coproduction.seminars.admin.DashboardCard;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.registration.CallDesk;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whom a person has to ring, the offers that end first before all. */
@Component
class CallCard implements DashboardCard {

    private static final int FEW = 5;

    private final CallDesk desk;
    private final Words words;

    CallCard(CallDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public Right right() {
        return Right.REGISTRATIONS;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public @Nullable Content content() {
        List<CallLine> calls = desk.open().stream().map(CallLine::of).toList();
        return calls.isEmpty()
                ? null
                : new Content(
                        words.get("registration.calls.title"),
                        words.get("registration.calls.card", calls.size()),
                        calls.stream().limit(FEW).map(this::item).toList(),
                        CallListController.PATH);
    }

    private Item item(CallLine call) {
        String about = words.get(call.about());
        return new Item(
                call.until() == null
                        ? words.get("registration.calls.item", call.name(), about)
                        : words.get("registration.calls.item.until", call.name(), about, call.until()),
                call.person());
    }
}
