package org.coproduction.seminars.correspondence;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.coproduction.seminars.registration.Correspondent;

/** One more way to choose whom a message goes to; every bean of this type becomes a list in the form. */
public interface Criterion {

    /** Names it in the form. */
    String key();

    /** Message key. */
    String label();

    List<Choice> choices();

    /** @param choice the value of one of {@link #choices()} */
    Predicate<Correspondent> matching(String choice, Collection<Long> seminarIds);

    /** @param label message key */
    record Choice(String value, String label) {}
}
