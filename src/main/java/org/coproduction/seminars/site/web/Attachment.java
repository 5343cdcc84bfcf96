package org.coproduction.seminars.site.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A small file to be kept rather than shown. */
public final class Attachment {

    private Attachment() {}

    /** @param name of the file, in ASCII */
    public static ResponseEntity.BodyBuilder named(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }

    /** The same for what only whoever has a private link may read. */
    public static ResponseEntity.BodyBuilder ofPrivatePage(String name, MediaType type) {
        return named(name, type).header("Referrer-Policy", "no-referrer").header("X-Robots-Tag", "noindex");
    }
}
