package org.coproduction.seminars.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Questions extends Repository<Question, Long> {

    Question save(Question question);

    Optional<Question> findByIdAndSeminarId(long id, long seminarId);

    /** In the order in which they are asked. */
    @Query("""
            select distinct q from Question q left join fetch q.options
            where q.seminarId = :seminarId order by q.position, q.id
            """)
    List<Question> of(long seminarId);

    /** Of all seminars, by seminar, in the order in which they are asked. */
    @Query("""
            select distinct q from Question q join fetch q.options order by q.seminarId, q.position, q.id
            """)
    List<Question> withOptions();

    /** Options that somebody has chosen. */
    @Query(nativeQuery = true, value = """
            select distinct a.option_id from registration_answer a
            where a.question_id in (:questionIds) and a.option_id is not null
            """)
    Set<Long> chosen(Collection<Long> questionIds);

    @Query("select distinct q.keptDays from Question q")
    List<Integer> keptDays();

    /** Those that are kept for so many days, and have answers. */
    @Query(nativeQuery = true, value = """
            select distinct q.id from registration_question q
            join registration_answer a on a.question_id = q.id
            where q.seminar_id in (:seminarIds) and q.kept_days = :days
            """)
    List<Long> answered(Collection<Long> seminarIds, int days);

    @Query(nativeQuery = true, value = "select count(*) from registration_answer where question_id in (:questionIds)")
    long countAnswers(Collection<Long> questionIds);

    @Modifying
    @Query(nativeQuery = true, value = "delete from registration_answer where question_id = :questionId")
    int deleteAnswers(long questionId);
}
