package org.coproduction.seminars.attendance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.coproduction.seminars.attendance.AttendanceRecord;
import org.coproduction.seminars.attendance.GuestList;
import org.coproduction.seminars.attendance.WalkIn;
import org.coproduction.seminars.export.Download;
import org.coproduction.seminars.export.Papers;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.SiteIdentity;
import org.springframework.stereotype.Component;

/** The certificate of attendance of one person. */
@Component
class CertificatePaper {

    private final AttendanceRecord record;
    private final GuestList list;
    private final SiteIdentity site;
    private final Papers papers;
    private final Clock clock;

    CertificatePaper(AttendanceRecord record, GuestList list, SiteIdentity site, Papers papers, Clock clock) {
        this.record = record;
        this.list = list;
        this.site = site;
        this.papers = papers;
        this.clock = clock;
    }

    /** @throws NotFoundException unless it is theirs to have */
    void send(SeminarFacts seminar, String reference, HttpServletResponse response) throws IOException {
        Correspondent person = record.certified(seminar.id(), reference)
                .orElseThrow(() -> new NotFoundException("certificate " + reference));
        send(seminar, person.name(), person.reference(), response);
    }

    /** @throws NotFoundException unless somebody came without having registered, their name is known, and it has begun */
    void sendWalkIn(SeminarFacts seminar, long id, HttpServletResponse response) throws IOException {
        WalkIn person = list.walkIn(seminar.id(), id)
                .filter(one -> seminar.hasBegun(clock.instant()))
                .orElseThrow(() -> new NotFoundException("walk-in " + id));
        send(seminar, person.name(), "", response);
    }

    /** @param reference empty for whoever has none */
    private void send(SeminarFacts seminar, String name, String reference, HttpServletResponse response)
            throws IOException {
        papers.print(
                "attendance/certificate",
                Map.of(
                        "seminar",
                        seminar,
                        "name",
                        Papers.canPrint(name) ? name : "",
                        "reference",
                        reference,
                        "site",
                        site.current()),
                Download.named("Certificate seminar " + seminar.number(), "pdf", "application/pdf")
                        .open(response));
    }
}
