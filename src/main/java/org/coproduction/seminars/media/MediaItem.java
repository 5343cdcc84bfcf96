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
import org.coproduction.seminars.content.Editable;
import org.jspecify.annotations.Nullable;

/** What is known of an uploaded file; its bytes are in {@link MediaContent}. */
@Entity
@Table(name = "media_item")
class MediaItem extends Editable {

    private static final int PREVIEW_SIDE = 480;
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
        return new FileView(href(""), displayName(), kind.name(), byteCount, FileSize.words(byteCount));
    }

    ServedFile served() {
        return new ServedFile(kind, displayName(), new FileName(name).address(kind), shortFingerprint());
    }

    /** As large as it is kept; none for documents. */
    @Nullable
    ImageView image() {
        return width == null || height == null ? null : new ImageView(href(""), width, height, alt());
    }

    /** At most {@value #PREVIEW_SIDE} pixels long. */
    @Nullable
    ImageView preview() {
        if (width == null || height == null) {
            return null;
        }
        double scale = Math.min(1, PREVIEW_SIDE / (double) Math.max(width, height));
        return new ImageView(href("small/"), scaled(width, scale), scaled(height, scale), alt());
    }

    private static int scaled(int length, double scale) {
        return (int) Math.max(1, Math.round(length * scale));
    }

    private String href(String folder) {
        return "/media/" + id() + "/" + folder + new FileName(name).address(kind) + "?v=" + shortFingerprint();
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
