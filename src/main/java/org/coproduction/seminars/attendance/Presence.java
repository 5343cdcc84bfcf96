package org.coproduction.seminars.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.NotPublic;
import org.jspecify.annotations.Nullable;

/** Somebody was there. */
@Entity
@NotPublic
@Table(name = "presence")
class Presence extends Editable {

    @Column(nullable = false, updatable = false)
    private long seminarId;

    /** Null for a walk-in. */
    private @Nullable Long registrationId;

    /** Of a walk-in; empty for whoever has registered. */
    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private Instant arrivedAt;

    @Column(nullable = false)
    private String notedBy;

    /** Whom it was noted of together with others; null for whoever was noted alone. */
    private @Nullable String lot;

    protected Presence() {}

    private Presence(long seminarId, @Nullable Long registrationId, String name, Arrival arrival) {
        this.seminarId = seminarId;
        this.registrationId = registrationId;
        this.name = name;
        this.arrivedAt = arrival.at();
        this.notedBy = arrival.by();
    }

    static Presence of(long seminarId, long registrationId, Arrival arrival) {
        return new Presence(seminarId, registrationId, "", arrival);
    }

    static Presence walkIn(long seminarId, String name, Arrival arrival) {
        return new Presence(seminarId, null, name, arrival);
    }

    @Nullable
    Long registrationId() {
        return registrationId;
    }

    String name() {
        return name;
    }

    void forgetName() {
        name = "";
    }

    Arrival arrival() {
        return new Arrival(arrivedAt, notedBy);
    }
}
