package org.coproduction.seminars.media;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MediaContents extends Repository<MediaContent, Long> {

    MediaContent save(MediaContent content);

    @Query("select c.bytes from MediaContent c where c.mediaId = :mediaId")
    Optional<byte[]> bytes(long mediaId);

    /** Of documents and small pictures the file itself. */
    @Query("select coalesce(c.preview, c.bytes) from MediaContent c where c.mediaId = :mediaId")
    Optional<byte[]> preview(long mediaId);

    @Query("select c.webp from MediaContent c where c.mediaId = :mediaId and c.webp is not null")
    Optional<byte[]> webp(long mediaId);

    /** Of small pictures, as large as it is. */
    @Query("""
            select case when c.preview is null then c.webp else c.webpSmall end
            from MediaContent c
            where c.mediaId = :mediaId and (c.webpSmall is not null or c.preview is null and c.webp is not null)
            """)
    Optional<byte[]> webpSmall(long mediaId);

    @Query("select c.webpTiny from MediaContent c where c.mediaId = :mediaId and c.webpTiny is not null")
    Optional<byte[]> webpTiny(long mediaId);

    void deleteById(long mediaId);
}
