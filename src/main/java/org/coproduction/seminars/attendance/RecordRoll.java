package org.coproduction.seminars.attendance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.PersonSearch;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who had a place and who came, some at a time, without reading the others. */
@Service
@Transactional(readOnly = true)
public class RecordRoll {

    private final Presences presences;
    private final Correspondents people;
    private final Certificates certificates;

    RecordRoll(Presences presences, Correspondents people, Certificates certificates) {
        this.presences = presences;
        this.people = people;
        this.certificates = certificates;
    }

    /** @param words part of a name or reference; empty for all */
    public long count(long seminarId, String words) {
        return presences.countOnRecord(seminarId, new PersonSearch(words));
    }

    /** By name; as {@link #count}. */
    public List<Line> page(long seminarId, String words, Pagination page) {
        long first = (long) (page.number() - 1) * page.size();
        List<Long> ids = presences.onRecord(seminarId, new PersonSearch(words), page.size(), first);
        Map<Long, Correspondent> known = people.withIds(ids);
        Map<Long, Presence> came = presences.findByRegistrationIdIn(ids).stream()
                .collect(Collectors.toMap(
                        presence -> Objects.requireNonNull(presence.registrationId()), Function.identity()));
        Set<Long> certified = certificates.earned(seminarId, ids);
        Set<Long> letIn = ids.isEmpty() ? Set.of() : presences.letIn(ids);
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(person -> Line.of(person, came.get(person.registrationId()), letIn, certified))
                .toList();
    }

    /** @throws NotFoundException if there is no such registration */
    public String name(long seminarId, String reference) {
        return people.find(seminarId, reference)
                .map(Correspondent::name)
                .orElseThrow(() -> new NotFoundException("registration " + reference));
    }

    /**
     * @param arrival null for whoever is not marked as having come
     * @param letIn whether they are in the room without a place in it
     * @param certified whether there is a certificate for them
     */
    public record Line(Correspondent person, @Nullable Arrival arrival, boolean letIn, boolean certified) {

        private static Line of(Correspondent person, @Nullable Presence came, Set<Long> letIn, Set<Long> certified) {
            long id = person.registrationId();
            return new Line(person, came == null ? null : came.arrival(), letIn.contains(id), certified.contains(id));
        }

        /** Whether it can’t be noted here again once it is taken back: only whoever has a place is marked as having come. */
        public boolean isNotedOnce() {
            return arrival != null && (letIn || person.state() != RegistrationState.CONFIRMED);
        }
    }
}
