package org.coproduction.seminars.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.coproduction.seminars.Queries;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.site.Pagination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class CommentPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BlogDesk desk;

    @Autowired
    CommentDesk comments;

    @Autowired
    Queries queries;

    @Autowired
    SeminarOffice seminars;

    long postId;

    @BeforeEach
    void addPost() {
        postId = desk.add(APost.titled("Power").details());
    }

    @Test
    void saysThatAPersonReadsEveryComment() {
        assertThat(mvc.get().uri("/blog/power/comment"))
                .hasStatusOk()
                .bodyText()
                .contains("A person reads every comment before it appears", "Leave this empty", "A nickname will do");
        assertThat(mvc.get().uri("/blog/no-such-post/comment")).hasStatus(404);
    }

    @Test
    void aCommentAppearsOnlyAfterPublicationAndWithoutItsAddress() {
        assertThat(send("name", "Kim", "email", "kim@example.org", "text", "First line\n\n<b>Second</b>"))
                .hasRedirectedUrl("/blog/power/comment/thanks");
        assertThat(mvc.get().uri("/blog/power/comment/thanks")).bodyText().contains("Thank you for your comment");
        assertThat(mvc.get().uri("/blog/power")).bodyText().doesNotContain("Kim");

        assertThat(staffPost("/" + onlyId() + "/publication")).hasRedirectedUrl("/admin/comments");
        assertThat(mvc.get().uri("/blog/power"))
                .bodyText()
                .contains("Kim, 1 March 2016", "<p>First line</p>", "<p>&lt;b&gt;Second&lt;/b&gt;</p>")
                .doesNotContain("kim@example.org");

        assertThat(staffPost("/" + onlyId() + "/rejection")).hasRedirectedUrl("/admin/comments");
        assertThat(mvc.get().uri("/blog/power")).bodyText().doesNotContain("Kim");
    }

    @Test
    void theSeminarsPageCountsCommentsThatEverybodyCanRead() {
        long seminar = seminars.add(SeminarExample.seminar().details());
        desk.change(postId, 0, APost.titled("Power").aboutSeminar(seminar).details());
        send("name", "Kim", "text", "Well said");
        assertThat(mvc.get().uri("/seminars/practice")).bodyText().contains("1 February 2016<");

        staffPost("/" + onlyId() + "/publication");

        assertThat(mvc.get().uri("/seminars/practice")).bodyText().contains("1 February 2016 · One comment<");
    }

    @Test
    void theSameCommentTwiceIsStoredOnce() {
        send("name", "Kim", "text", "Well said");
        assertThat(send("name", "Kim", "text", "Well said")).hasRedirectedUrl("/blog/power/comment/thanks");
        send("name", "Kim", "text", "Well said indeed");

        assertThat(comments.countOf(postId)).isEqualTo(2);
    }

    @Test
    void programsAreThankedAndForgotten() {
        assertThat(send("name", "Bot", "text", "Buy", "website", "https://example.org"))
                .hasRedirectedUrl("/blog/power/comment/thanks");

        assertThat(comments.countOf(postId)).isZero();
    }

    @Test
    void keepsEveryAnswerWhenSomethingIsWrong() {
        assertThat(send("name", "", "email", "kim", "text", "x".repeat(10_001)))
                .hasStatusOk()
                .bodyText()
                .contains("There is a problem", "Enter a name", "Enter an email address in the correct format")
                .contains("Enter at most 10000 characters", "value=\"kim\"", "x".repeat(10_001));
        assertThat(send("name", "Kim", "text", " \u0000 ")).bodyText().contains("Enter your comment");
        assertThat(comments.countOf(postId)).isZero();
    }

    @Test
    void takesLongCommentsAndDropsControlCharacters() {
        assertThat(send("name", "K\u0000im\u0007", "text", "ü".repeat(10_000))).hasStatus3xxRedirection();

        CommentRow stored = comments.get(onlyId());
        assertThat(stored.name()).isEqualTo("Kim");
        assertThat(stored.text()).hasSize(10_000);
    }

    @Test
    void editorsSeeWhatWaitsFirst() {
        comments.write(postId, new CommentText("Published", null, "a"));
        comments.publish(onlyId());
        comments.write(postId, new CommentText("Waiting", EmailAddress.of("w@example.org"), "b"));

        assertThat(staffGet("/admin/comments"))
                .bodyText()
                .containsSubsequence("Waiting, 1 March", "Published, 1 March")
                .contains("w@example.org");
        assertThat(staffGet("/admin/comments?q=publ")).bodyText().doesNotContain("Waiting, 1 March");
        assertThat(staffGet("/admin")).bodyText().contains("Comments to read", "One comment waits", "Waiting: Power");
    }

    @Test
    void deletesACommentForGood() {
        comments.write(postId, new CommentText("Kim", null, "a"));
        long id = onlyId();

        assertThat(staffGet("/admin/comments/" + id + "/deletion")).bodyText().contains("Delete the comment by Kim?");
        assertThat(staffPost("/" + id + "/deletion")).hasRedirectedUrl("/admin/comments");
        assertThat(comments.countOf(postId)).isZero();
        assertThat(staffPost("/" + id + "/publication")).hasStatus(404);
    }

    @Test
    void isForEditorsOnly() {
        assertThat(mvc.get().uri("/admin/comments").with(Staff.with(Right.REGISTRATIONS, Right.BURSARIES)))
                .hasStatus(403);
        assertThat(mvc.post().uri("/blog/power/comment").param("name", "Kim")).hasStatus(403);
    }

    @Test
    void needsNoMoreQueriesForManyComments() {
        write(0, 3);
        int few = queries.during(() -> assertThat(staffGet("/admin/comments")).hasStatusOk());
        write(3, 300);

        assertThat(queries.during(() -> assertThat(staffGet("/admin/comments")).hasStatusOk()))
                .isLessThanOrEqualTo(few);
    }

    private void write(int from, int to) {
        for (int i = from; i < to; i++) {
            comments.write(postId, new CommentText("Reader " + i, null, "Comment"));
        }
    }

    private long onlyId() {
        return comments.page("", new Pagination(1, 50, 50)).get(0).id();
    }

    private MvcTestResult send(String... fields) {
        var request = mvc.post().uri("/blog/power/comment").with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult staffGet(String address) {
        return mvc.get().uri(address).with(Staff.with(Right.CONTENT)).exchange();
    }

    private MvcTestResult staffPost(String path) {
        return mvc.post()
                .uri("/admin/comments" + path)
                .with(csrf())
                .with(Staff.with(Right.CONTENT))
                .exchange();
    }
}
