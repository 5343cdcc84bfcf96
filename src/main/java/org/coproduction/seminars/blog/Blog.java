package org.coproduction.seminars.blog;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.coproduction.seminars.content.SlugHistory;
import org.coproduction.seminars.site.MovedException;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public may read: published posts whose time has come; editors’ work on them: {@link BlogDesk}. */
@Service
@Transactional(readOnly = true)
public class Blog {

    static final String KIND = "post";

    private final Posts posts;
    private final SlugHistory history;
    private final Clock clock;

    Blog(Posts posts, SlugHistory history, Clock clock) {
        this.posts = posts;
        this.history = history;
        this.clock = clock;
    }

    /** @param topic a slug; all topics if empty */
    public long count(String topic) {
        return posts.countPublic(topic, clock.instant());
    }

    /** Newest first. */
    public List<StoredPost> page(String topic, Pagination page) {
        return posts.findPublic(topic, clock.instant(), PageRequest.of(page.number() - 1, page.size())).stream()
                .map(StoredPost::of)
                .toList();
    }

    /** @throws MovedException if it has another address now */
    public StoredPost bySlug(String slug) {
        return posts.findBySlug(slug).map(StoredPost::of).filter(this::isPublic).orElseThrow(() -> notHere(slug));
    }

    /** The posts before and after one in time. */
    public Neighbours neighboursOf(StoredPost post) {
        List<PostTeaser> all = all();
        int at = all.stream().map(PostTeaser::id).toList().indexOf(post.id());
        return new Neighbours(
                at < 0 || at + 1 >= all.size() ? null : all.get(at + 1), at <= 0 ? null : all.get(at - 1));
    }

    /** The newest, for another page. */
    public List<PostTeaser> latest(int most) {
        return posts.teasers(clock.instant(), PageRequest.of(0, most));
    }

    /** All, newest first. */
    public List<PostTeaser> all() {
        return posts.teasers(clock.instant(), Pageable.unpaged());
    }

    public List<PostTeaser> about(long seminarId) {
        return posts.teasersAbout(seminarId, clock.instant());
    }

    public List<PostTeaser> by(long personId) {
        return posts.teasersBy(personId, clock.instant());
    }

    /** By name, each once. */
    public List<Topic> topics() {
        var bySlug = new TreeMap<String, Topic>();
        posts.topics(clock.instant()).forEach(topic -> bySlug.merge(topic.slug(), topic, Blog::firstByName));
        return bySlug.values().stream()
                .sorted(Comparator.comparing(Topic::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public record Neighbours(
            @Nullable PostTeaser older, @Nullable PostTeaser newer) {}

    private static Topic firstByName(Topic one, Topic other) {
        return one.name().compareTo(other.name()) <= 0 ? one : other;
    }

    private boolean isPublic(StoredPost post) {
        return post.isPublicAt(clock.instant());
    }

    private RuntimeException notHere(String slug) {
        return history.find(KIND, slug)
                .flatMap(posts::findById)
                .map(StoredPost::of)
                .filter(this::isPublic)
                .<RuntimeException>map(post -> new MovedException(post.path()))
                .orElseGet(() -> new NotFoundException("post " + slug));
    }
}
