package org.coproduction.seminars.admin;

import java.util.List;

/** What mails are about, so that the outbox can be narrowed to it; the modules that write them implement this. */
public interface OutboxTopics {

    List<Topic> topics();

    /** @param key as mails have it; {@code label}: already resolved */
    record Topic(String key, String label) {}
}
