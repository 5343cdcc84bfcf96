package org.coproduction.seminars.admin.web;

import java.util.Set;
import org.coproduction.seminars.mail.OutboxFilter;
import org.coproduction.seminars.mail.OutboxState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The part of the outbox’s address that chooses mails. */
class OutboxQuery {

    @Nullable
    OutboxState state;

    public String topic = "";

    public String q = "";

    int page = 1;

    OutboxFilter filter() {
        return new OutboxFilter(state, topic, q, Set.of());
    }

    public String stateName() {
        return state == null ? "" : state.name();
    }

    /** The same list, ready for {@code page=…} to be added. */
    String address() {
        return UriComponentsBuilder.fromPath("/admin/outbox")
                        .queryParam("state", "{state}")
                        .queryParam("topic", "{topic}")
                        .queryParam("q", "{q}")
                        .encode()
                        .buildAndExpand(stateName(), topic, q)
                        .toUriString()
                + "&";
    }
}
