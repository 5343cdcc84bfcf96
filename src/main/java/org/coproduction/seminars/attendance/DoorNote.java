package org.coproduction.seminars.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something that a door has sent; kept so that it is done once, however often it is sent. */
@Entity
@Table(name = "door_note")
class DoorNote {

    @Id
    private String clientId;

    @Column(nullable = false, updatable = false)
    private long seminarId;

    protected DoorNote() {}

    DoorNote(String clientId, long seminarId) {
        this.clientId = clientId;
        this.seminarId = seminarId;
    }
}
