package org.coproduction.seminars.attendance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.coproduction.seminars.attendance.AttendanceRecord;
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
    private final SiteIdentity site;
    private final Papers papers;

    CertificatePaper(AttendanceRecord record, SiteIdentity site, Papers papers) {
        this.record = record;
        this.site = site;
        this.papers = papers;
    }

    /** @throws NotFoundException unless they came */
    void send(SeminarFacts seminar, String reference, HttpServletResponse response) throws IOException {
        Correspondent person = record.ifCame(seminar.id(), reference)
                .orElseThrow(() -> new NotFoundException("certificate " + reference));
        papers.print(
                "attendance/certificate",
                Map.of("seminar", seminar, "person", person, "site", site.current()),
                Download.named("Certificate seminar " + seminar.number(), "pdf", "application/pdf")
                        .open(response));
    }
}
