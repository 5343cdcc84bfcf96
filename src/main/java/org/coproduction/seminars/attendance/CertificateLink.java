package org.coproduction.seminars.attendance;

import java.util.List;
import org.coproduction.seminars.registration.ParticipantLinks;
import org.springframework.stereotype.Component;

/** The certificate, on the own page of whoever came. */
@Component
class CertificateLink implements ParticipantLinks {

    private final AttendanceRecord record;

    CertificateLink(AttendanceRecord record) {
        this.record = record;
    }

    @Override
    public List<Link> of(long seminarId, String reference) {
        return record.certified(seminarId, reference)
                .map(person -> List.of(new Link("attendance.certificate.link", "certificate.pdf")))
                .orElse(List.of());
    }
}
