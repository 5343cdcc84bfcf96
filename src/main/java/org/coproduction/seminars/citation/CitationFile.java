package org.coproduction.seminars.citation;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A citation to download, as controllers answer with it. */
public final class CitationFile {

    private CitationFile() {}

    public static ResponseEntity<String> of(CitedWork work, CitationFormat format) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(work.key() + "." + format.extension())
                                .build()
                                .toString())
                .body(format.write(work));
    }
}
