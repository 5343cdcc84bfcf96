package org.coproduction.seminars.programme;

import java.util.List;

/**
 * A number about a seminar, in truth: it is rounded and hidden before anybody sees it.
 *
 * @param what of which kind, already in words
 * @param which of that kind, already in words
 */
public record SeminarFigure(String what, String which, long people) {

    /** What modules count for those who pay for the series; every bean of this type is asked. */
    public interface Source {

        List<SeminarFigure> of(long seminarId);
    }
}
