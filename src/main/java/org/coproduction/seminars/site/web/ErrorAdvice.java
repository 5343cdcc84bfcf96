package org.coproduction.seminars.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coproduction.seminars.site.MovedException;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.TooBusyException;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Hands exceptions on as status codes; the pages for them are {@code templates/error/<code>.html}. */
@ControllerAdvice
class ErrorAdvice {

    private static final String RETRY_AFTER_S = "30";

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

    /** No connection to the database was free in time, or there is none; nothing was begun. */
    @ExceptionHandler({TooBusyException.class, CannotCreateTransactionException.class})
    void busy(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_S);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler
    void moved(MovedException moved, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, moved.path());
    }
}
