package org.coproduction.seminars.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A date as far as it is known.
 *
 * @param parts year, month and day, as many as are known; none if nothing is
 */
public record CitedDate(List<Integer> parts) {

    public static final CitedDate UNKNOWN = new CitedDate(List.of());

    public static CitedDate year(int year) {
        return new CitedDate(List.of(year));
    }

    public static CitedDate month(LocalDate date) {
        return new CitedDate(List.of(date.getYear(), date.getMonthValue()));
    }

    public static CitedDate day(LocalDate date) {
        return new CitedDate(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
    }

    String year() {
        return parts.isEmpty() ? "" : Integer.toString(parts.get(0));
    }

    boolean isMoreThanAYear() {
        return parts.size() > 1;
    }

    /** Numbers with two digits at least, joined. */
    String joinedBy(String separator) {
        return parts.stream().map(part -> "%02d".formatted(part)).collect(Collectors.joining(separator));
    }
}
