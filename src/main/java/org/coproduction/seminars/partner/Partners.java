package org.coproduction.seminars.partner;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Partners extends Repository<Partner, Long> {

    Partner save(Partner partner);

    Optional<Partner> findById(long id);

    List<Partner> findAllByOrderByPositionAscNameAscIdAsc();

    @Query("""
            select new org.coproduction.seminars.partner.PartnerRow(p.id, p.name, p.kind, p.position, p.updatedAt)
            from Partner p
            where lower(p.name) like lower(concat('%', :words, '%')) escape '\\'
            order by p.position, p.name, p.id
            """)
    List<PartnerRow> search(String words);

    List<Partner> findByLogoIdIn(Collection<Long> logoIds);

    @Query("select max(p.updatedAt) from Partner p")
    Optional<Instant> lastChange();

    void delete(Partner partner);
}
