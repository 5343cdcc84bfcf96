package org.coproduction.seminars.attendance;

import org.springframework.data.repository.Repository;

interface DoorNotes extends Repository<DoorNote, String> {

    boolean existsById(String clientId);

    DoorNote saveAndFlush(DoorNote note);
}
