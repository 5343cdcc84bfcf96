package org.coproduction.seminars.content;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RetiredSlugs extends Repository<RetiredSlug, Long> {

    RetiredSlug save(RetiredSlug slug);

    Optional<RetiredSlug> findByKindAndSlug(String kind, String slug);

    void deleteByKindAndSlug(String kind, String slug);

    void deleteByKindAndTargetId(String kind, long targetId);
}
