package org.coproduction.seminars.survey;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.correspondence.Turnouts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.RegistrationState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes everybody who came one link. */
@Service
@Transactional
public class SurveyInvitations {

    private final SurveyRecords records;
    private final SurveyLinks links;
    private final Turnouts turnouts;
    private final Correspondents people;
    private final OpenSurveys open;

    SurveyInvitations(
            SurveyRecords records, SurveyLinks links, Turnouts turnouts, Correspondents people, OpenSurveys open) {
        this.records = records;
        this.links = links;
        this.turnouts = turnouts;
        this.people = people;
        this.open = open;
    }

    /** The path that this person can answer with; empty if there is no open survey for them, or they have answered. */
    public Optional<String> pathFor(Correspondent person) {
        return Optional.ofNullable(pathsFor(person.seminarId(), List.of(person)).get(person.registrationId()));
    }

    /** For several at one seminar, by number of the registration, in as many queries as for one. */
    public Map<Long, String> pathsFor(long seminarId, List<Correspondent> people) {
        return open.of(seminarId)
                .map(survey -> paths(
                        survey,
                        people.stream()
                                .filter(turnouts.mayHaveCome(seminarId, people))
                                .toList()))
                .orElse(Map.of());
    }

    private Map<Long, String> paths(Survey survey, List<Correspondent> people) {
        Map<Long, SecretToken> tokens = people.stream()
                .map(Correspondent::registrationId)
                .collect(Collectors.toMap(Function.identity(), survey::tokenFor));
        Map<String, SurveyLink> known = links(survey, tokens.values());
        Map<Long, String> paths = new HashMap<>();
        tokens.forEach((person, token) -> {
            if (!Objects.requireNonNull(known.get(token.hash())).isUsed()) {
                paths.put(person, "/survey/" + token.value());
            }
        });
        return paths;
    }

    /** New ones are made under the survey’s lock: two mails that are written at once carry the same. */
    private Map<String, SurveyLink> links(Survey survey, Collection<SecretToken> tokens) {
        Map<String, SurveyLink> known = known(tokens);
        if (known.size() == tokens.size()) {
            return known;
        }
        records.lock(survey.seminarId());
        Map<String, SurveyLink> all = known(tokens);
        tokens.forEach(token ->
                all.computeIfAbsent(token.hash(), hash -> links.save(new SurveyLink(survey.id(), token))));
        return all;
    }

    private Map<String, SurveyLink> known(Collection<SecretToken> tokens) {
        List<String> hashes = tokens.stream().map(SecretToken::hash).toList();
        Map<String, SurveyLink> known = new HashMap<>();
        links.findByTokenHashIn(hashes).forEach(link -> known.put(link.getId(), link));
        return known;
    }

    /** Whether there is an open survey for this person; answered or not. */
    @Transactional(readOnly = true)
    public boolean isOpenFor(Correspondent person) {
        return open.of(person.seminarId()).isPresent()
                && turnouts.mayHaveCome(person.seminarId(), List.of(person)).test(person);
    }

    /** Says of each person at a seminar whether the survey is open for them and they have not had their link. */
    @Transactional(readOnly = true)
    public Predicate<Correspondent> isUninvited(long seminarId) {
        return open.of(seminarId).map(this::isUninvited).orElse(person -> false);
    }

    private Predicate<Correspondent> isUninvited(Survey survey) {
        Set<String> made = links.made(survey.id());
        return turnouts.mayHaveCome(survey.seminarId())
                .and(person ->
                        !made.contains(survey.tokenFor(person.registrationId()).hash()));
    }

    /** Those of them who can be written to. */
    @Transactional(readOnly = true)
    public List<Correspondent> uninvited(long seminarId) {
        return people.at(List.of(seminarId), EnumSet.allOf(RegistrationState.class)).stream()
                .filter(person -> person.email() != null)
                .filter(isUninvited(seminarId))
                .toList();
    }
}
