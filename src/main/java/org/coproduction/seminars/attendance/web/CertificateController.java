package org.coproduction.seminars.attendance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.registration.ParticipantDesk;
import org.coproduction.seminars.registration.Participation;
import org.coproduction.seminars.site.web.Limit;
import org.coproduction.seminars.site.web.Limited;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A participant’s own certificate, by their private link. */
@Controller
class CertificateController {

    private final ParticipantDesk desk;
    private final CertificatePaper paper;

    CertificateController(ParticipantDesk desk, CertificatePaper paper) {
        this.desk = desk;
        this.paper = paper;
    }

    @Limited(Limit.PAPERS)
    @GetMapping("/my/{token}/certificate.pdf")
    void own(@PathVariable String token, HttpServletResponse response) throws IOException {
        Participation mine = desk.see(SecretToken.of(token));
        response.setHeader("Referrer-Policy", "no-referrer");
        paper.send(mine.seminar(), mine.reference(), response);
    }
}
