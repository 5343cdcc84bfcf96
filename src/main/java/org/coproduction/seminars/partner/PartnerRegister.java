package org.coproduction.seminars.partner;

import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.content.SearchWords;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the partner organisations. */
@Service
@Transactional
public class PartnerRegister {

    private final Partners partners;
    private final AuditLog audit;

    PartnerRegister(Partners partners, AuditLog audit) {
        this.partners = partners;
        this.audit = audit;
    }

    /** All, in the order in which they are shown. */
    @Transactional(readOnly = true)
    public List<StoredPartner> all() {
        return partners.findAllByOrderByPositionAscNameAscIdAsc().stream()
                .map(StoredPartner::of)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<PartnerRow> search(String words) {
        return partners.search(SearchWords.escaped(words));
    }

    @Transactional(readOnly = true)
    public StoredPartner get(long id) {
        return StoredPartner.of(find(id));
    }

    /** @return its id */
    public long add(PartnerDetails details) {
        return partners.save(new Partner(details)).id();
    }

    public void change(long id, long version, PartnerDetails details) {
        Partner partner = find(id);
        partner.requireVersion(version);
        partner.apply(details);
    }

    public void delete(long id) {
        Partner partner = find(id);
        partners.delete(partner);
        audit.record("deleted partner", partner.details().name());
    }

    private Partner find(long id) {
        return partners.findById(id).orElseThrow(() -> new NotFoundException("partner " + id));
    }
}
