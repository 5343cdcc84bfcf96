package org.coproduction.seminars.programme;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Venues extends Repository<Venue, Long> {

    Venue save(Venue venue);

    Optional<Venue> findById(long id);

    List<Venue> findAllByOrderByNameAscIdAsc();

    void delete(Venue venue);
}
