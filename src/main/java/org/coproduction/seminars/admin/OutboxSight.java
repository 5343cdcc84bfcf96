package org.coproduction.seminars.admin;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.seminars.identity.CurrentStaff;
import org.coproduction.seminars.mail.StoredMail;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Component;

/** Which mails whoever is at work may not see; to them those are not there. */
@Component
public class OutboxSight {

    private final List<ConfidentialMails> confidential;
    private final CurrentStaff staff;

    OutboxSight(List<ConfidentialMails> confidential, CurrentStaff staff) {
        this.confidential = confidential;
        this.staff = staff;
    }

    public Set<String> hiddenAreas() {
        return confidential.stream()
                .filter(mails -> !staff.has(mails.right()))
                .map(ConfidentialMails::area)
                .collect(Collectors.toSet());
    }

    public boolean covers(StoredMail mail) {
        return !hiddenAreas().contains(mail.area());
    }

    /** @throws NotFoundException if it is hidden */
    public void require(StoredMail mail) {
        if (!covers(mail)) {
            throw new NotFoundException("mail " + mail.id());
        }
    }
}
