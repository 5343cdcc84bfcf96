package org.coproduction.seminars.blog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.privacy.Retention;
import org.coproduction.seminars.site.Pagination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One comment that everybody reads, one that was rejected, one that nobody has read; it is 9:00 on 1 March 2016. */
@SiteTest
class CommentRetentionTest {

    @Autowired
    BlogDesk blog;

    @Autowired
    CommentDesk comments;

    @Autowired
    Retention retention;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void comment() {
        long post = blog.add(APost.titled("Power").details());
        for (String name : List.of("Read", "Rejected", "Unread")) {
            comments.write(post, new CommentText(name, EmailAddress.of("kim@example.org"), "Text of " + name));
        }
        comments.publish(idOf("Read"));
        comments.reject(idOf("Rejected"));
    }

    @Test
    void keepsEverythingForSixMonths() {
        writtenAt("2015-09-01T09:00:01Z");

        assertThat(names()).containsExactlyInAnyOrder("Read", "Rejected", "Unread");
        assertThat(addresses()).containsExactly("kim@example.org");
    }

    @Test
    void keepsOnlyWhatEverybodyReadsAfterwards() {
        writtenAt("2015-08-31T09:00:00Z");

        assertThat(names()).containsExactly("Read");
        assertThat(addresses()).containsOnlyNulls();
    }

    private void writtenAt(String time) {
        entities.flush();
        sql.update("update blog_comment set written_at = ?", OffsetDateTime.parse(time));
        entities.clear();
        retention.deleteExpired();
        entities.flush();
    }

    private long idOf(String name) {
        return comments.page(name, new Pagination(1, 10, 3)).get(0).id();
    }

    private List<String> names() {
        return sql.queryForList("select name from blog_comment", String.class);
    }

    private List<String> addresses() {
        return sql.queryForList("select distinct email from blog_comment", String.class);
    }
}
