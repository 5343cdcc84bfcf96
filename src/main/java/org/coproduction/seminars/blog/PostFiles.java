package org.coproduction.seminars.blog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.media.MediaUse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which files are attached to posts. */
@Component
@Transactional(readOnly = true)
class PostFiles implements MediaUse {

    private final Posts posts;

    PostFiles(Posts posts) {
        this.posts = posts;
    }

    @Override
    public Map<Long, List<String>> usesOf(Collection<Long> mediaIds) {
        Map<Long, List<String>> uses = new HashMap<>();
        if (mediaIds.isEmpty()) {
            return uses;
        }
        for (Post post : posts.findByFileIn(mediaIds)) {
            PostDetails details = post.details();
            details.attachments().stream()
                    .map(PostAttachment::fileId)
                    .filter(mediaIds::contains)
                    .distinct()
                    .forEach(id -> uses.computeIfAbsent(id, unused -> new ArrayList<>())
                            .add("Post: " + details.title()));
        }
        return uses;
    }
}
