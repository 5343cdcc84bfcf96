package org.coproduction.seminars.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The bytes of an uploaded file. */
@Entity
@Table(name = "media_content")
class MediaContent {

    @Id
    private Long mediaId;

    @Column(nullable = false)
    private byte[] bytes;

    private byte @Nullable [] preview;

    private byte @Nullable [] webp;

    private byte @Nullable [] webpSmall;

    private byte @Nullable [] webpTiny;

    protected MediaContent() {}

    MediaContent(long mediaId, PreparedFile file) {
        this.mediaId = mediaId;
        this.bytes = file.bytes();
        this.preview = file.preview();
        this.webp = file.webp().full();
        this.webpSmall = file.webp().small();
        this.webpTiny = file.webp().tiny();
    }
}
