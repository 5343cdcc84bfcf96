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
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(person ->
                        Line.of(person, came.get(person.registrationId()), certified.contains(person.registrationId())))
                .toList();
    }

    /**
     * @param arrival null for whoever is not marked as having come
     * @param certified whether there is a certificate for them
     */
    public record Line(Correspondent person, @Nullable Arrival arrival, boolean certified) {

        private static Line of(Correspondent person, @Nullable Presence came, boolean certified) {
            return new Line(person, came == null ? null : came.arrival(), certified);
        }
    }
}
