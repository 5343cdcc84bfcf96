package org.coproduction.seminars.accessrequest;

import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.springframework.stereotype.Component;

/** Knows who asked, and writes to them. */
@Component
class RequestPost {

    private final Correspondents people;
    private final SeminarCatalogue seminars;
    private final AccessMails mails;

    RequestPost(Correspondents people, SeminarCatalogue seminars, AccessMails mails) {
        this.people = people;
        this.seminars = seminars;
        this.mails = mails;
    }

    /** @throws NoAddressException if they have none */
    void tell(AccessRequest request) {
        Correspondent person = person(request);
        EmailAddress address = person.email();
        if (address == null) {
            throw new NoAddressException();
        }
        mails.tell(person, address, seminars.facts(request.seminarId()));
    }

    String reference(AccessRequest request) {
        return person(request).reference();
    }

    private Correspondent person(AccessRequest request) {
        return people.withId(request.registrationId());
    }
}
