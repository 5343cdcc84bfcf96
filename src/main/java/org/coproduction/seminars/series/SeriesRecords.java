package org.coproduction.seminars.series;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SeriesRecords extends Repository<Series, Long> {

    Series save(Series series);

    Optional<Series> findFirstByOrderById();
}
