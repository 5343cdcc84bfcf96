package org.coproduction.seminars.blog.web;

import java.util.List;
import org.coproduction.seminars.admin.DashboardCard;
import org.coproduction.seminars.blog.CommentDesk;
import org.coproduction.seminars.blog.CommentRow;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.site.Pagination;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells editors of comments that nobody has read. */
@Component
class CommentsCard implements DashboardCard {

    private static final int FEW = 5;

    private final CommentDesk comments;
    private final Words words;

    CommentsCard(CommentDesk comments, Words words) {
        this.comments = comments;
        this.words = words;
    }

    @Override
    public Right right() {
        return Right.CONTENT;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public @Nullable Content content() {
        long waiting = comments.countWaiting();
        if (waiting == 0) {
            return null;
        }
        List<Item> first = comments.page("", new Pagination(1, FEW, waiting)).stream()
                .limit(waiting)
                .map(CommentsCard::item)
                .toList();
        return new Content(
                words.get("blog.comment.card.title"),
                words.get("blog.comment.card.text", waiting),
                first,
                "/admin/comments");
    }

    private static Item item(CommentRow comment) {
        return new Item(comment.name() + ": " + comment.postTitle(), "/admin/comments");
    }
}
