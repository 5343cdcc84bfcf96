package org.coproduction.seminars.media.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.coproduction.seminars.media.FileKind;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.media.ServedFile;
import org.coproduction.seminars.site.MovedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** Serves uploaded files so that a browser can do nothing with them but show or keep them. */
@Controller
class MediaController {

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    /** Chromium’s viewer of PDF files does not open in a sandbox. */
    private static final String NOTHING_LOADS = "default-src 'none'; frame-ancestors 'none'";

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_NOW =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic().mustRevalidate();

    private final MediaLibrary library;

    MediaController(MediaLibrary library) {
        this.library = library;
    }

    @GetMapping("/media/{id}/{name}")
    @Nullable
    ResponseEntity<byte[]> file(
            @PathVariable long id,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String v,
            WebRequest request) {
        ServedFile file = find(id, "", name);
        return request.checkNotModified(tag(file, "")) ? null : answer(file, "", v, library.bytes(id));
    }

    @GetMapping("/media/{id}/small/{name}")
    @Nullable
    ResponseEntity<byte[]> preview(
            @PathVariable long id,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String v,
            WebRequest request) {
        ServedFile file = find(id, "small/", name);
        return request.checkNotModified(tag(file, "-s")) ? null : answer(file, "-s", v, library.previewBytes(id));
    }

    private ServedFile find(long id, String folder, String name) {
        ServedFile file = library.served(id);
        if (!file.address().equals(name)) {
            throw new MovedException("/media/" + id + "/" + folder + file.address());
        }
        return file;
    }

    private static ResponseEntity<byte[]> answer(ServedFile file, String variant, String version, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().contentType()))
                .cacheControl(version.equals(file.fingerprint()) ? FOR_GOOD : FOR_NOW)
                .eTag(tag(file, variant))
                .header(POLICY_HEADER, file.kind() == FileKind.PDF ? NOTHING_LOADS : NOTHING_RUNS)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .body(bytes);
    }

    private static String tag(ServedFile file, String variant) {
        return "\"" + file.fingerprint() + variant + "\"";
    }

    private static String disposition(ServedFile file) {
        boolean shown = file.kind().isImage() || file.kind() == FileKind.PDF;
        return ContentDisposition.builder(shown ? "inline" : "attachment")
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
