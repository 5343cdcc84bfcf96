package org.coproduction.seminars.firstcontent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.programme.StoredVenue;

/** The ids that things got, by the keys under which the files name them. */
final class Keys {

    private final Map<String, Long> partners = new HashMap<>();
    private final Map<String, Long> people = new HashMap<>();
    private final Map<String, StoredVenue> venues = new HashMap<>();
    private final Map<Integer, Long> seminars = new HashMap<>();

    void partner(String key, long id) {
        partners.put(key, id);
    }

    void person(String key, long id) {
        people.put(key, id);
    }

    void venue(String key, StoredVenue venue) {
        venues.put(key, venue);
    }

    void seminar(int number, long id) {
        seminars.put(number, id);
    }

    StoredVenue venue(String key) {
        return named(venues, key);
    }

    List<Long> partners(List<String> keys) {
        return keys.stream().map(key -> id(partners, key)).toList();
    }

    List<Long> people(List<String> keys) {
        return keys.stream().map(this::person).toList();
    }

    long person(String key) {
        return id(people, key);
    }

    long seminar(int number) {
        return id(seminars, number);
    }

    private static <K, V> V named(Map<K, V> known, K key) {
        V value = known.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The files name nothing before as " + key);
        }
        return value;
    }

    private static <K> long id(Map<K, Long> ids, K key) {
        return named(ids, key);
    }
}
