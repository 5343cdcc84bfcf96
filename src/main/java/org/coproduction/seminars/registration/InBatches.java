package org.coproduction.seminars.registration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Goes through many rows and completes some hundreds of them at a time; no more are held. */
final class InBatches<T> implements Iterator<T> {

    private static final int SIZE = 500;

    private final Iterator<T> rows;
    private final UnaryOperator<List<T>> completion;
    private Iterator<T> batch = Collections.emptyIterator();

    InBatches(Iterator<T> rows, UnaryOperator<List<T>> completion) {
        this.rows = rows;
        this.completion = completion;
    }

    @Override
    public boolean hasNext() {
        return batch.hasNext() || rows.hasNext();
    }

    @Override
    public T next() {
        if (!batch.hasNext()) {
            batch = completion.apply(read()).iterator();
        }
        return batch.next();
    }

    private List<T> read() {
        List<T> read = new ArrayList<>(SIZE);
        while (read.size() < SIZE && rows.hasNext()) {
            read.add(rows.next());
        }
        return read;
    }
}
