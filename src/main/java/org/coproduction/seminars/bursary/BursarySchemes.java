package org.coproduction.seminars.bursary;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BursarySchemes extends Repository<BursaryScheme, Long> {

    BursaryScheme save(BursaryScheme scheme);

    Optional<BursaryScheme> findById(long id);

    /** Whoever applies or decides for this scheme waits until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from BursaryScheme s where s.id = :id")
    Optional<BursaryScheme> lockById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from BursaryScheme s where s.seminarId = :seminarId and s.applicantGroup = :group")
    Optional<BursaryScheme> lock(long seminarId, BursaryGroup group);

    @Query("select s from BursaryScheme s")
    List<BursaryScheme> all();

    List<BursaryScheme> findBySeminarId(long seminarId);

    @Query("""
            select count(s) > 0 from BursaryScheme s
            where s.seminarId = :seminarId and s.applicantGroup = :group and s.id <> :exceptId
            """)
    boolean exists(long seminarId, BursaryGroup group, long exceptId);

    /** In no order. */
    @Query("""
            select new org.coproduction.seminars.bursary.SchemeSum(s.id, s.seminarId, s.applicantGroup, s.number,
              sum(case when a.state = 'AWARDED' then 1 else 0 end),
              sum(case when a.state = 'RECEIVED' then 1 else 0 end))
            from BursaryScheme s left join BursaryApplication a on a.schemeId = s.id
            group by s.id, s.seminarId, s.applicantGroup, s.number
            """)
    List<SchemeSum> sums();

    void delete(BursaryScheme scheme);
}
