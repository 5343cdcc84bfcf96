package org.coproduction.seminars.firstcontent;

import org.coproduction.seminars.programme.ProgrammeDesk;
import org.coproduction.seminars.programme.SeminarOffice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The seminars with their programmes. */
@Component
@Order(4)
class SeminarPart implements ContentPart {

    private final SeminarOffice office;
    private final ProgrammeDesk programme;

    SeminarPart(SeminarOffice office, ProgrammeDesk programme) {
        this.office = office;
        this.programme = programme;
    }

    @Override
    public void load(ContentFiles files, Keys keys) {
        files.readList("first-content/seminars.yaml", SeminarFile.class).forEach(seminar -> add(seminar, keys));
    }

    private void add(SeminarFile seminar, Keys keys) {
        long id = office.add(seminar.details(keys));
        keys.seminar(seminar.number(), id);
        seminar.sessions().forEach(session -> programme.add(id, session.details(keys)));
    }
}
