package org.coproduction.seminars.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.coproduction.seminars.Queries;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.people.PersonDetails;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SiteTest
class BlogPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BlogDesk desk;

    @Autowired
    Blog blog;

    @Autowired
    PeopleRegister people;

    @Autowired
    SeminarOffice seminars;

    @Autowired
    Queries queries;

    @Test
    void saysWhenThereIsNothingYet() {
        assertThat(mvc.get().uri("/blog")).hasStatusOk().bodyText().contains("There are no posts yet.");
    }

    @Test
    void showsTheNewestFirstTenAPage() {
        for (int day = 1; day <= 12; day++) {
            desk.add(APost.titled("Post number " + day)
                    .publishedAt("2016-02-%02dT10:00:00Z".formatted(day))
                    .details());
        }

        assertThat(mvc.get().uri("/blog"))
                .hasStatusOk()
                .doesNotContainHeader("Set-Cookie")
                .bodyText()
                .containsSubsequence("Post number 12<", "Post number 11<", "Post number 3<", "Page 1 of 2")
                .doesNotContain("Post number 2<");
        assertThat(mvc.get().uri("/blog?page=2")).bodyText().contains("Post number 2<", "Post number 1<");
        assertThat(mvc.get().uri("/blog?page=99")).bodyText().contains("Page 2 of 2");
        assertThat(mvc.get().uri("/blog?page=x")).hasStatus(404);
    }

    @Test
    void draftsAndScheduledPostsAreNotPublic() {
        desk.add(APost.titled("Half finished").draft().details());
        desk.add(
                APost.titled("For tomorrow").publishedAt("2016-03-02T09:00:00Z").details());

        assertThat(mvc.get().uri("/blog")).bodyText().doesNotContain("Half finished", "For tomorrow");
        assertThat(mvc.get().uri("/blog/feed.atom")).bodyText().doesNotContain("Half finished", "For tomorrow");
        assertThat(mvc.get().uri("/blog/half-finished")).hasStatus(404);
        assertThat(mvc.get().uri("/blog/for-tomorrow")).hasStatus(404);
        assertThat(mvc.get().uri("/blog/for-tomorrow/comment")).hasStatus(404);
        assertThat(blog.all()).isEmpty();
    }

    @Test
    void showsAPostWithItsTopicsAndReadingTime() {
        desk.add(APost.titled("After seminar 1")
                .body("word ".repeat(401) + "<script>alert(1)</script>")
                .about("Co-production", "Ward rounds")
                .details());

        assertThat(mvc.get().uri("/blog/after-seminar-1"))
                .hasStatusOk()
                .doesNotContainHeader("Set-Cookie")
                .bodyText()
                .contains("<h1>After seminar 1</h1>", "1 February 2016, 3 minutes to read", "Nobody has commented yet.")
                .contains("href=\"/blog?topic=ward-rounds\"", "Summary of After seminar 1")
                .doesNotContain("<script>alert");
    }

    @Test
    void showsThePostsAboutATopicOnly() {
        desk.add(APost.titled("One").about("Co-production").details());
        desk.add(APost.titled("Two").about("Flexibility").details());

        assertThat(mvc.get().uri("/blog?topic=flexibility"))
                .hasStatusOk()
                .bodyText()
                .contains("Posts about Flexibility", ">Two<", "/blog/feed.atom?topic=flexibility")
                .doesNotContain(">One<");
        assertThat(mvc.get().uri("/blog?topic=nothing")).hasStatus(404);
        assertThat(mvc.get().uri("/blog?topic=%00'%22")).hasStatus(404);
    }

    @Test
    void leadsOldAddressesToThePostForGood() {
        long id = desk.add(APost.titled("First title").details());
        desk.change(id, desk.get(id).version(), APost.titled("Second title").details());

        assertThat(mvc.get().uri("/blog/first-title")).hasStatus(301).hasHeader("Location", "/blog/second-title");
        assertThat(mvc.get().uri("/blog/second-title")).hasStatusOk();
        assertThat(mvc.get().uri("/blog/no-such-post")).hasStatus(404);
    }

    @Test
    void namesAuthorsAndSeminarAndIsNamedOnTheirPages() {
        long seminarId = seminars.add(SeminarExample.seminar().details());
        long ann = people.add(person("Ann Author", Publication.PUBLISHED));
        long dan = people.add(person("Dan Draft", Publication.DRAFT));
        desk.add(APost.titled("Together").by(ann, dan).aboutSeminar(seminarId).details());

        assertThat(mvc.get().uri("/blog/together"))
                .hasStatusOk()
                .bodyText()
                .contains("<a href=\"/people/ann-author\">Ann Author</a>", "Seminar 3: Practice and power")
                .doesNotContain("Dan Draft");
        assertThat(mvc.get().uri("/people/ann-author")).bodyText().contains("href=\"/blog/together\"");
        assertThat(mvc.get().uri("/seminars/practice")).bodyText().contains("href=\"/blog/together\"");
        assertThat(mvc.get().uri("/blog/feed.atom")).bodyText().contains("<name>Ann Author</name>");
    }

    private static PersonDetails person(String name, Publication publication) {
        return new PersonDetails(
                Slug.from(name),
                name,
                "Writer",
                "",
                Markdown.EMPTY,
                List.of(),
                null,
                null,
                PersonDetails.TeamPlace.NONE,
                publication);
    }

    @Test
    void marksCallsThatHaveClosed() {
        desk.add(APost.titled("Old call").closing(PostKind.CALL, "2016-02-29").details());
        desk.add(APost.titled("New call").closing(PostKind.CALL, "2016-03-01").details());

        assertThat(mvc.get().uri("/blog/old-call"))
                .bodyText()
                .contains("Out of date", "It closed on Monday 29 February 2016");
        assertThat(mvc.get().uri("/blog/new-call"))
                .bodyText()
                .contains("Reply by Tuesday 1 March 2016, 23:59 UK time")
                .doesNotContain("Out of date");
    }

    @Test
    void closesWithTheDayInUkTimeToTheSecond() {
        StoredPost inSummer = stored(APost.titled("Job").closing(PostKind.JOB, "2016-07-01"));

        assertThat(inSummer.isOutOfDateAt(Instant.parse("2016-07-01T22:59:59Z")))
                .isFalse();
        assertThat(inSummer.isOutOfDateAt(Instant.parse("2016-07-01T23:00:00Z")))
                .isTrue();
    }

    @Test
    void appearsAtItsTimeToTheSecond() {
        StoredPost scheduled = stored(APost.titled("Soon").publishedAt("2016-03-02T09:30:00Z"));

        assertThat(scheduled.isPublicAt(Instant.parse("2016-03-02T09:29:59Z"))).isFalse();
        assertThat(scheduled.isPublicAt(Instant.parse("2016-03-02T09:30:00Z"))).isTrue();
    }

    @Test
    void needsNoMoreQueriesForALongBlog() {
        addPosts(0, 3);
        int few = queries.during(() -> assertThat(mvc.get().uri("/blog")).hasStatusOk());
        addPosts(3, 300);

        assertThat(queries.during(() -> assertThat(mvc.get().uri("/blog")).hasStatusOk()))
                .isLessThanOrEqualTo(few);
    }

    private void addPosts(int from, int to) {
        for (int i = from; i < to; i++) {
            desk.add(APost.titled("Post " + i).about("Topic " + i % 3).details());
        }
    }

    private StoredPost stored(APost post) {
        return desk.get(desk.add(post.details()));
    }
}
