package org.coproduction.seminars.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.NotPublic;

/** The rules of one seminar’s waiting list, where they differ from the usual ones. */
@Entity
@NotPublic
@Table(name = "registration_rules")
class SeminarRules extends Editable {

    @Column(nullable = false, updatable = false)
    private long seminarId;

    @Column(nullable = false)
    private boolean paused;

    @Column(nullable = false)
    private int stopHours;

    @Column(nullable = false)
    private boolean turnedAwayFirst;

    protected SeminarRules() {}

    SeminarRules(long seminarId, WaitingRules rules) {
        this.seminarId = seminarId;
        apply(rules);
    }

    final void apply(WaitingRules rules) {
        paused = rules.paused();
        stopHours = rules.stopHours();
        turnedAwayFirst = rules.turnedAwayFirst();
    }

    WaitingRules rules() {
        return new WaitingRules(paused, stopHours, turnedAwayFirst);
    }
}
