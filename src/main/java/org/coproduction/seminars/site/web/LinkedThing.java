package org.coproduction.seminars.site.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A thing of schema.org with what is known of it, to be written as JSON-LD. What is not known is left out. */
public final class LinkedThing {

    public static final String VOCABULARY = "https://schema.org";

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private LinkedThing() {}

    public static LinkedThing of(String type) {
        return new LinkedThing().with("@type", type);
    }

    /** A thing that is described elsewhere, under that identifier. */
    public static LinkedThing reference(String id) {
        return new LinkedThing().with("@id", id);
    }

    /** Null, empty text and empty collections are passed over; a collection of one is written as that one. */
    public LinkedThing with(String property, @Nullable Object value) {
        if (value instanceof Collection<?> many && many.size() <= 1) {
            return many.isEmpty() ? this : with(property, many.iterator().next());
        }
        if (value != null && !"".equals(value)) {
            properties.put(property, value);
        }
        return this;
    }

    /** As a value of the vocabulary, such as {@code EventCancelled}. */
    public LinkedThing withTerm(String property, String term) {
        return with(property, VOCABULARY + "/" + term);
    }

    @JsonValue
    Map<String, Object> properties() {
        return properties;
    }
}
