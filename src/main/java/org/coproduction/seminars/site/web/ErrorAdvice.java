package org.coproduction.seminars.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coproduction.seminars.site.MovedException;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Hands exceptions on as status codes; the pages for them are {@code templates/error/<code>.html}. */
@ControllerAdvice
class ErrorAdvice {

    /** An address whose number or name can’t be read names nothing. */
    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** A field that no form has, such as row 9999 of a list, or row x. */
    @ExceptionHandler({InvalidPropertyException.class, NumberFormatException.class})
    void notOurForm(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    @ExceptionHandler
    void moved(MovedException moved, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, moved.path());
    }
}
