package org.coproduction.seminars.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.programme.PlaceKind;
import org.springframework.data.jpa.repository.Modifying;
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

    /** Places that people were given of those kept back for this are like any other from now on. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Registration r set r.keptFor = ''
            where r.seminarId = :seminarId and r.placeKind = :kind and r.keptFor = :purpose
            """)
    int letGo(long seminarId, PlaceKind kind, String purpose);
}
