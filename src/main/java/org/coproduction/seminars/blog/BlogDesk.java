package org.coproduction.seminars.blog;

import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.SearchWords;
import org.coproduction.seminars.content.SlugHistory;
import org.coproduction.seminars.content.SlugTakenException;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editors’ work on posts. */
@Service
@Transactional
public class BlogDesk {

    private final Posts posts;
    private final SlugHistory history;
    private final AuditLog audit;

    BlogDesk(Posts posts, SlugHistory history, AuditLog audit) {
        this.posts = posts;
        this.history = history;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<PostRow> search(String words) {
        return posts.search(SearchWords.escaped(words));
    }

    @Transactional(readOnly = true)
    public StoredPost get(long id) {
        return StoredPost.of(find(id));
    }

    /**
     * @return its id
     * @throws SlugTakenException if another post has the address
     */
    public long add(PostDetails details) {
        requireFree(details.slug());
        return posts.save(new Post(details)).id();
    }

    /** @throws SlugTakenException if another post has the new address */
    public void change(long id, long version, PostDetails details) {
        Post post = find(id);
        post.requireVersion(version);
        if (!post.slug().equals(details.slug())) {
            requireFree(details.slug());
            history.changed(Blog.KIND, id, post.slug(), details.slug());
        }
        post.apply(details);
    }

    public void delete(long id) {
        Post post = find(id);
        history.forget(Blog.KIND, id);
        posts.delete(post);
        audit.record("deleted post", post.details().title());
    }

    private void requireFree(Slug slug) {
        if (posts.existsBySlug(slug.text())) {
            throw new SlugTakenException(slug);
        }
    }

    private Post find(long id) {
        return posts.findById(id).orElseThrow(() -> new NotFoundException("post " + id));
    }
}
