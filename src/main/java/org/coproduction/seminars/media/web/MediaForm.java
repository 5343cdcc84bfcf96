package org.coproduction.seminars.media.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.coproduction.seminars.media.MediaDetails;
import org.coproduction.seminars.media.StoredMedia;
import org.jspecify.annotations.Nullable;

/** What an editor types about a file of the library. */
class MediaForm {

    long version;

    @NotBlank(message = "{media.form.name.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    String name = "";

    @Size(max = 500, message = "{common.tooLong}")
    String description = "";

    boolean decoration;

    static MediaForm of(StoredMedia media) {
        MediaForm form = new MediaForm();
        form.version = media.version();
        form.name = media.details().name();
        form.description =
                media.details().description() == null ? "" : media.details().description();
        form.decoration = media.kind().isImage() && media.details().description() == null;
        return form;
    }

    /** A picture called decoration has no description, whatever was typed. */
    MediaDetails details() {
        return new MediaDetails(name, described());
    }

    private @Nullable String described() {
        return decoration || description.isBlank() ? null : description;
    }
}
