package org.coproduction.seminars.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptPlaces extends Repository<KeptPlace, Long> {

    KeptPlace save(KeptPlace place);

    Optional<KeptPlace> findByIdAndSeminarId(long id, long seminarId);

    List<KeptPlace> findBySeminarIdOrderByPlaceKindAscIdAsc(long seminarId);

    @Query("""
            select new org.coproduction.seminars.registration.SeminarCount(k.seminarId, k.placeKind, 0L, sum(k.number), 0L)
            from KeptPlace k where k.seminarId in :seminarIds group by k.seminarId, k.placeKind
            """)
    List<SeminarCount> counts(Collection<Long> seminarIds);

    void delete(KeptPlace place);
}
