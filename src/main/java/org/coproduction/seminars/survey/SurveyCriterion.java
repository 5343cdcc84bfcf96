package org.coproduction.seminars.survey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.coproduction.seminars.correspondence.Criterion;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Whether somebody who came has had their link; never whether they have used it. */
@Component
class SurveyCriterion implements Criterion {

    static final String KEY = "survey";
    static final String NOT_INVITED = "NOT_INVITED";

    private final SurveyInvitations invitations;
    private final Words words;

    SurveyCriterion(SurveyInvitations invitations, Words words) {
        this.invitations = invitations;
        this.words = words;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String label() {
        return "survey.criterion";
    }

    @Override
    public List<Choice> choices() {
        return List.of(new Choice(NOT_INVITED, words.get("survey.criterion.notInvited")));
    }

    @Override
    public Predicate<Correspondent> matching(String choice, Collection<Long> seminarIds) {
        Map<Long, Predicate<Correspondent>> uninvited =
                seminarIds.stream().collect(Collectors.toMap(Function.identity(), invitations::isUninvited));
        return person ->
                uninvited.getOrDefault(person.seminarId(), nobody -> false).test(person);
    }
}
