package org.coproduction.seminars.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.coproduction.seminars.common.Slug;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * An answer to be saved as a file: named, not kept by any cache, not found by any search engine.
 *
 * @param fileName plain letters, digits and hyphens with an ending
 */
public record Download(String fileName, String contentType) {

    /** @param name any words, such as “Attendees, seminar 3” */
    public static Download of(String name, TableFormat format) {
        return named(name, format.name().toLowerCase(Locale.ROOT), format.contentType());
    }

    public static Download named(String name, String ending, String contentType) {
        return new Download(Slug.from(name) + "." + ending, contentType);
    }

    /** Sends a list; call it last, the answer is under way from the first row on. */
    public static <R> void send(
            HttpServletResponse response, String name, TableFormat format, Table<R> table, Iterable<? extends R> rows)
            throws IOException {
        format.write(table, rows, of(name, format).open(response));
    }

    /** Sets the headers, and gives the stream for the file itself. */
    public OutputStream open(HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return response.getOutputStream();
    }
}
