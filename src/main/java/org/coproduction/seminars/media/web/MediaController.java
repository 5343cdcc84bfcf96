package org.coproduction.seminars.media.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.coproduction.seminars.media.FileKind;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.media.PictureSize;
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
        return answer(id, PictureSize.FULL, name, v, request);
    }

    @GetMapping("/media/{id}/small/{name}")
    @Nullable
    ResponseEntity<byte[]> small(
            @PathVariable long id,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String v,
            WebRequest request) {
        return answer(id, PictureSize.SMALL, name, v, request);
    }

    @GetMapping("/media/{id}/tiny/{name}")
    @Nullable
    ResponseEntity<byte[]> tiny(
            @PathVariable long id,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String v,
            WebRequest request) {
        return answer(id, PictureSize.TINY, name, v, request);
    }

    private @Nullable ResponseEntity<byte[]> answer(
            long id, PictureSize size, String name, String version, WebRequest request) {
        ServedFile file = library.served(id);
        if (!file.address().equals(name)) {
            throw new MovedException("/media/" + id + "/" + size.folder() + file.address());
        }
        Optional<byte[]> webp = takesWebp(file, request) ? library.webp(id, size) : Optional.empty();
        String tag = "\"" + file.fingerprint() + "-" + size.ordinal() + (webp.isPresent() ? "w" : "") + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        return headers(file, version)
                .eTag(tag)
                .contentType(MediaType.parseMediaType(
                        webp.isPresent()
                                ? FileKind.WEBP.contentType()
                                : file.kind().contentType()))
                .body(webp.orElseGet(() -> library.bytes(id, size)));
    }

    private static boolean takesWebp(ServedFile file, WebRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return file.kind().isImage() && accepted != null && accepted.contains(FileKind.WEBP.contentType());
    }

    private static ResponseEntity.BodyBuilder headers(ServedFile file, String version) {
        ResponseEntity.BodyBuilder headers = ResponseEntity.ok()
                .cacheControl(version.equals(file.fingerprint()) ? FOR_GOOD : FOR_NOW)
                .header(POLICY_HEADER, file.kind() == FileKind.PDF ? NOTHING_LOADS : NOTHING_RUNS)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file));
        return file.kind().isImage() ? headers.varyBy(HttpHeaders.ACCEPT) : headers;
    }

    private static String disposition(ServedFile file) {
        boolean shown = file.kind().isImage() || file.kind() == FileKind.PDF;
        return ContentDisposition.builder(shown ? "inline" : "attachment")
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
