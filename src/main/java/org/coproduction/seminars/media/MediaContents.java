package org.coproduction.seminars.media;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MediaContents extends Repository<MediaContent, Long> {

    MediaContent save(MediaContent content);

    Optional<MediaContent> findById(long mediaId);

    void deleteById(long mediaId);
}
