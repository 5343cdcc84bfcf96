package org.coproduction.seminars.survey;

import java.util.List;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.ParticipantLinks;
import org.springframework.stereotype.Component;

/** The survey, on the own page of whoever came, while it is open. */
@Component
class SurveyLinkOnOwnPage implements ParticipantLinks {

    private final Correspondents people;
    private final SurveyInvitations invitations;

    SurveyLinkOnOwnPage(Correspondents people, SurveyInvitations invitations) {
        this.people = people;
        this.invitations = invitations;
    }

    @Override
    public List<Link> of(long seminarId, String reference) {
        return people.find(seminarId, reference).filter(invitations::isOpenFor).stream()
                .map(person -> new Link("survey.link", "survey"))
                .toList();
    }
}
