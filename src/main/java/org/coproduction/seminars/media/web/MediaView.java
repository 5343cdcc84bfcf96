package org.coproduction.seminars.media.web;

import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.media.FileView;
import org.coproduction.seminars.media.ImageView;
import org.coproduction.seminars.media.StoredMedia;
import org.jspecify.annotations.Nullable;

/**
 * A file as the editors’ pages show it.
 *
 * @param kind message key
 * @param picture decoration here: its name stands beside it
 * @param markdown what to paste into a text to show or link it
 */
record MediaView(
        long id,
        FileView file,
        String kind,
        boolean image,
        @Nullable ImageView picture,
        @Nullable String description,
        String uploadedBy,
        String uploadedAt,
        String markdown,
        List<String> uses) {

    static MediaView of(StoredMedia media, List<String> uses) {
        ImageView preview = media.preview();
        String description = media.details().description();
        String path = media.file().href().replaceAll("\\?.*", "");
        String words = description == null ? "" : description.replaceAll("[\\[\\]\\\\]", "");
        return new MediaView(
                media.id(),
                media.file(),
                media.kind().label(),
                media.kind().isImage(),
                preview == null ? null : preview.asDecoration(),
                description,
                media.uploadedBy(),
                UkTime.dateTime(media.uploadedAt()),
                media.kind().isImage()
                        ? "![" + words + "](" + path + ")"
                        : "[" + media.file().name() + "](" + path + ")",
                uses);
    }
}
