package org.coproduction.seminars.accessrequest;

import java.util.Optional;
import org.coproduction.seminars.registration.AccessAnswer;
import org.coproduction.seminars.registration.AccessAnswers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody may know of their own request: what they asked for, and what they were told. */
@Service
@Transactional(readOnly = true)
public class OwnRequests {

    private final AccessRequests requests;
    private final AccessAnswers answers;

    OwnRequests(AccessRequests requests, AccessAnswers answers) {
        this.requests = requests;
        this.answers = answers;
    }

    /** Empty if they ask for nothing, or nothing any more. */
    public Optional<StoredRequest> of(long seminarId, String reference) {
        return held(seminarId, reference).filter(request -> request.state() != RequestState.WITHDRAWN);
    }

    /** What is kept, whether or not they still ask for it. */
    public Optional<StoredRequest> held(long seminarId, String reference) {
        return answers.find(seminarId, reference)
                .map(AccessAnswer::registrationId)
                .flatMap(requests::findByRegistrationId)
                .map(AccessRequest::stored);
    }
}
