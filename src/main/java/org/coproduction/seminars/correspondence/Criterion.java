package org.coproduction.seminars.correspondence;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.registration.Correspondent;
import org.jspecify.annotations.Nullable;

/** One more way to choose whom a message goes to; every bean of this type becomes a list in the form. */
public interface Criterion {

    /** Names it in the form. */
    String key();

    /** Message key. */
    String label();

    /** Those that whoever is at work may choose. */
    List<Choice> choices();

    /** @param choice the value of one of {@link #choices()} */
    Predicate<Correspondent> matching(String choice, Collection<Long> seminarIds);

    /**
     * @param label already resolved
     * @param needs the right without which nobody may know that people were chosen by it; null for none
     */
    record Choice(String value, String label, @Nullable Right needs) {

        public Choice(String value, String label) {
            this(value, label, null);
        }
    }
}
