package org.coproduction.seminars.media.web;

import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.coproduction.seminars.media.MediaDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file and what an editor types about it. */
class UploadForm {

    @Nullable
    MultipartFile file;

    @Size(max = 200, message = "{common.tooLong}")
    String name = "";

    @Size(max = 500, message = "{common.tooLong}")
    String description = "";

    boolean decoration;

    /** Named as on the editor’s disk where they gave no other name. */
    MediaDetails details() {
        String original = file == null ? null : file.getOriginalFilename();
        String title = name.isBlank() && original != null ? original : name;
        return new MediaDetails(title, decoration || description.isBlank() ? null : description);
    }

    byte[] bytes() throws IOException {
        return file == null ? new byte[0] : file.getBytes();
    }
}
