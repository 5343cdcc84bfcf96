package org.coproduction.seminars.registration;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RulesOfSeminars extends Repository<SeminarRules, Long> {

    SeminarRules saveAndFlush(SeminarRules rules);

    Optional<SeminarRules> findBySeminarId(long seminarId);
}
