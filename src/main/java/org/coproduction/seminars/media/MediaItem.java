package org.coproduction.seminars.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.content.Editable;
import org.jspecify.annotations.Nullable;

/** What is known of an uploaded file; its bytes are in {@link MediaContent}. */
@Entity
@Table(name = "media_item")
class MediaItem extends Editable {

    private static final int SHORT_FINGERPRINT = 12;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Column(nullable = false)
    private long byteCount;

    private @Nullable Integer width;

    private @Nullable Integer height;

    private @Nullable String description;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false)
    private String uploadedBy;

    @Column(nullable = false)
    private Instant uploadedAt;

    protected MediaItem() {}

    MediaItem(MediaDetails details, PreparedFile file, String uploadedBy) {
        take(file, uploadedBy);
        apply(details);
    }

    final void take(PreparedFile file, String by) {
        kind = file.kind();
        byteCount = file.bytes().length;
        width = file.width();
        height = file.height();
        sha256 = fingerprint(file.bytes());
        uploadedBy = by;
        uploadedAt = file.receivedAt();
    }

    final void apply(MediaDetails details) {
        name = FileName.of(details.name()).base();
        description = details.description();
    }

    MediaDetails details() {
        return new MediaDetails(name, description);
    }

    FileKind kind() {
        return kind;
    }

    String uploadedBy() {
        return uploadedBy;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    MediaOption option() {
        return new MediaOption(id(), displayName());
    }

    FileView file() {
        return new FileView(href(PictureSize.FULL), displayName(), kind.name(), byteCount, FileSize.words(byteCount));
    }

    ServedFile served() {
        return new ServedFile(kind, displayName(), new FileName(name).address(kind), shortFingerprint());
    }

    /** As large as it is kept; none for documents. */
    @Nullable
    ImageView image() {
        return picture(PictureSize.FULL);
    }

    /** For a list. */
    @Nullable
    ImageView preview() {
        return picture(PictureSize.SMALL);
    }

    private @Nullable ImageView picture(PictureSize largest) {
        if (width == null || height == null) {
            return null;
        }
        double scale = largest.scale(width, height);
        return new ImageView(
                href(largest), scaled(width, scale), scaled(height, scale), alt(), sources(width, height, largest));
    }

    /** “/media/1/tiny/rings.png?v=1 160w, /media/1/small/rings.png?v=1 320w”; empty where there is only one size. */
    private String sources(int width, int height, PictureSize largest) {
        String sources = Stream.of(PictureSize.TINY, PictureSize.SMALL, PictureSize.FULL)
                .filter(size -> size.compareTo(largest) >= 0)
                .filter(size -> size == largest || size.scale(width, height) < largest.scale(width, height))
                .map(size -> href(size) + " " + scaled(width, size.scale(width, height)) + "w")
                .collect(Collectors.joining(", "));
        return sources.contains(",") ? sources : "";
    }

    private static int scaled(int length, double scale) {
        return (int) Math.max(1, Math.round(length * scale));
    }

    private String href(PictureSize size) {
        return "/media/" + id() + "/" + size.folder() + new FileName(name).address(kind) + "?v=" + shortFingerprint();
    }

    private String displayName() {
        return new FileName(name).display(kind);
    }

    private String alt() {
        return description == null ? "" : description;
    }

    private String shortFingerprint() {
        return sha256.substring(0, SHORT_FINGERPRINT);
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
