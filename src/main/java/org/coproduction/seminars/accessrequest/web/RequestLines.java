package org.coproduction.seminars.accessrequest.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.seminars.accessrequest.RequestList;
import org.coproduction.seminars.accessrequest.RequestRow;
import org.coproduction.seminars.accessrequest.RequestTeam;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.registration.AccessAnswer;
import org.coproduction.seminars.registration.RegistrationState;
import org.springframework.stereotype.Component;

/** Puts names and words to the rows of the list, in as many queries for many as for few. */
@Component
class RequestLines {

    private final RequestList list;
    private final RequestTeam team;
    private final SeminarCatalogue seminars;
    private final Clock clock;

    RequestLines(RequestList list, RequestTeam team, SeminarCatalogue seminars, Clock clock) {
        this.list = list;
        this.team = team;
        this.seminars = seminars;
        this.clock = clock;
    }

    List<RequestLine> of(List<RequestRow> rows) {
        Map<Long, AccessAnswer> people = list.people(rows);
        Map<Long, String> owners = team.names();
        Map<Long, SeminarFacts> known =
                seminars.all().stream().collect(Collectors.toMap(SeminarFacts::id, Function.identity()));
        LocalDate today = UkTime.today(clock);
        return rows.stream()
                .map(row -> line(
                        row,
                        Objects.requireNonNull(people.get(row.registrationId())),
                        Objects.requireNonNull(known.get(row.seminarId())),
                        owners,
                        today))
                .toList();
    }

    private static RequestLine line(
            RequestRow row, AccessAnswer person, SeminarFacts seminar, Map<Long, String> owners, LocalDate today) {
        boolean callOff = row.isToCallOff(seminar.status() == SeminarStatus.CANCELLED);
        return new RequestLine(
                row.id(),
                person.contact().name(),
                String.valueOf(seminar.number()),
                person.state() == RegistrationState.WAITING || person.state() == RegistrationState.OFFERED,
                row.labels(),
                !row.words().isEmpty(),
                callOff,
                UkTime.shortDate(row.dueOn()),
                (callOff || row.state().isOpen()) && row.dueOn().isBefore(today),
                row.ownerId() == null ? null : owners.get(row.ownerId()),
                row.state());
    }
}
