package org.coproduction.seminars.resource.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.resource.ResourceDetails;
import org.coproduction.seminars.resource.StoredResource;

/** What a visitor looks for among the resources; what is empty is not looked at. */
class ResourceFilter {

    String q = "";
    String kind = "";
    String seminar = "";
    String topic = "";

    boolean isEmpty() {
        return q.isEmpty() && kind.isEmpty() && seminar.isEmpty() && topic.isEmpty();
    }

    List<StoredResource> of(Collection<StoredResource> all) {
        return all.stream().filter(found -> matches(found.details())).toList();
    }

    private boolean matches(ResourceDetails details) {
        return (q.isEmpty() || isIn(details.title(), q) || isIn(details.summary(), q))
                && (kind.isEmpty() || details.kind().name().equals(kind))
                && (seminar.isEmpty()
                        || Objects.toString(details.seminarId(), "").equals(seminar))
                && (topic.isEmpty()
                        || details.topics().stream().anyMatch(one -> slug(one).equals(topic)));
    }

    private static boolean isIn(String text, String words) {
        return text.toLowerCase(Locale.UK).contains(words.toLowerCase(Locale.UK));
    }

    static String slug(String topic) {
        return Slug.from(topic).text();
    }

    /** By name, each once. */
    static Collection<String> topics(Collection<StoredResource> all) {
        TreeSet<String> topics = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.forEach(found -> topics.addAll(found.details().topics()));
        return topics;
    }
}
