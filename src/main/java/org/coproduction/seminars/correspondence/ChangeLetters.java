package org.coproduction.seminars.correspondence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChangeLetters extends Repository<ChangeLetter, Long> {

    ChangeLetter save(ChangeLetter letter);

    void delete(ChangeLetter letter);

    @Query("select l.id from ChangeLetter l order by l.id")
    List<Long> ids();

    /** Locks it, unless another instance has it in hand, or it is done. */
    @Query(value = "select * from change_letter where id = :id for update skip locked", nativeQuery = true)
    Optional<ChangeLetter> claim(long id);
}
