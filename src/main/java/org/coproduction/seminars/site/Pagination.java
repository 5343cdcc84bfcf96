package org.coproduction.seminars.site;

/**
 * One page of a long list.
 *
 * @param number from 1
 * @param size rows a page
 * @param total rows in all
 */
public record Pagination(int number, int size, long total) {

    /** Takes any number that was asked for and answers with the nearest page there is. */
    public static Pagination of(int asked, int size, long total) {
        long last = Math.max(1, (total + size - 1) / size);
        return new Pagination((int) Math.max(1, Math.min(asked, last)), size, total);
    }

    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < last();
    }

    public boolean isNeeded() {
        return total > size;
    }
}
