package org.coproduction.seminars.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.Queries;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.media.TestFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class PostEditingTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BlogDesk desk;

    @Autowired
    CommentDesk comments;

    @Autowired
    MediaLibrary media;

    @Autowired
    Queries queries;

    @Test
    void publishesAtOnceUnderAnAddressFromTheTitle() {
        assertThat(post("", complete())).hasRedirectedUrl("/admin/posts");

        assertThat(mvc.get().uri("/blog/whats-new")).hasStatusOk().bodyText().contains("What’s new?", "Power");
        assertThat(get("/admin/posts")).bodyText().contains("What’s new?", "Published");
    }

    @Test
    void schedulesAndShowsAPreview() {
        assertThat(post("", complete("publishedOn", "2016-04-01", "publishedAt", "09:30")))
                .hasRedirectedUrl("/admin/posts");

        long id = desk.search("new").get(0).id();
        assertThat(get("/admin/posts")).bodyText().contains("Scheduled", "1 April 2016, 9:30am");
        assertThat(mvc.get().uri("/blog/whats-new")).hasStatus(404);
        assertThat(get("/admin/posts/" + id + "/preview"))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>What’s new?</h1>", "noindex");
        assertThat(get("/admin/posts/" + id)).bodyText().contains("Edit post", "value=\"Power, Ward rounds\"");
    }

    @Test
    void attachesDocuments() {
        long file = media.add("Report.pdf", TestFiles.PDF, null);

        assertThat(post("", complete("attachment1", "" + file, "attachment1Title", "The report")))
                .hasRedirectedUrl("/admin/posts");
        assertThat(mvc.get().uri("/blog/whats-new"))
                .bodyText()
                .contains("The report", "(PDF, ", media.file(file).href());
        assertThat(get("/admin/media")).bodyText().contains("Post: What’s new?");
        assertThat(post("", complete("slug", "other", "attachment1", "999999", "attachment1Title", "x")))
                .hasStatusOk()
                .bodyText()
                .contains("Select one of the choices");
    }

    @Test
    void keepsEveryAnswerWhenSomethingIsWrong() {
        assertThat(post(
                        "",
                        complete(
                                "title", "",
                                "slug", "Not A Slug",
                                "kind", "CALL",
                                "seminarId", "999999",
                                "publishedOn", "the first of Never",
                                "topics", "x".repeat(81))))
                .hasStatusOk()
                .bodyText()
                .contains("Enter a title", "Enter lower-case letters", "Enter the closing date", "Enter a date, like")
                .contains("Select one of the choices", "Enter at most ten topics", "value=\"Not A Slug\"")
                .contains("value=\"the first of Never\"", "Some words");
        assertThat(desk.search("")).isEmpty();
    }

    @Test
    void refusesAnAddressThatAnotherPostHas() {
        desk.add(APost.titled("Taken").details());

        assertThat(post("", complete("slug", "taken")))
                .hasStatusOk()
                .bodyText()
                .contains("another post has this one", "s new?", "Some words");
    }

    @Test
    void showsBothVersionsWhenTwoEditorsSave() {
        long id = desk.add(APost.titled("Theirs").details());

        assertThat(post("/" + id, complete("version", "99")))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else saved this", "What’s new?", "Theirs", "Summary of Theirs");
        assertThat(post("/" + id, complete("version", "" + desk.get(id).version())))
                .hasRedirectedUrl("/admin/posts");
    }

    @Test
    void saysWhatGoesWithAPostAndDeletesIt() {
        long id = desk.add(APost.titled("Old").details());
        comments.write(id, new CommentText("Kim", null, "a"));
        comments.write(id, new CommentText("Kim", null, "b"));

        assertThat(get("/admin/posts/" + id + "/deletion"))
                .bodyText()
                .contains("Delete “Old”?", "2 comments go with it", "Its address stops working");
        assertThat(post("/" + id + "/deletion", List.of())).hasRedirectedUrl("/admin/posts");
        assertThat(get("/admin/posts/" + id)).hasStatus(404);
        assertThat(mvc.get().uri("/blog/old")).hasStatus(404);
        assertThat(comments.countOf(id)).isZero();
    }

    @Test
    void findsPostsByWordsOfTheTitle() {
        desk.add(APost.titled("100% co-produced").details());
        desk.add(APost.titled("Something else").draft().details());

        assertThat(get("/admin/posts?q={words}", "0%"))
                .bodyText()
                .contains("100% co-produced")
                .doesNotContain("Something else");
        assertThat(get("/admin/posts?q=nothing")).bodyText().contains("No post matches your search.");
    }

    @Test
    void needsNoMoreQueriesForManyPosts() {
        add(0, 3);
        int few = queries.during(() -> assertThat(get("/admin/posts")).hasStatusOk());
        add(3, 300);

        assertThat(queries.during(() -> assertThat(get("/admin/posts")).hasStatusOk()))
                .isLessThanOrEqualTo(few);
    }

    private void add(int from, int to) {
        for (int i = from; i < to; i++) {
            desk.add(APost.titled("Post " + i).about("Power").details());
        }
    }

    /** All fields of the form as an editor would send them; later ones win. */
    private static List<String> complete(String... others) {
        List<String> fields = new ArrayList<>(List.of(
                "title", "What’s new?",
                "kind", "POST",
                "summary", "In short",
                "body", "Some words",
                "topics", "Power, Ward rounds",
                "publication", "PUBLISHED",
                "slug", "",
                "seminarId", "",
                "publishedOn", "",
                "publishedAt", ""));
        for (int i = 0; i < others.length; i += 2) {
            int at = fields.indexOf(others[i]);
            if (at >= 0) {
                fields.set(at + 1, others[i + 1]);
            } else {
                fields.addAll(List.of(others[i], others[i + 1]));
            }
        }
        return fields;
    }

    private MvcTestResult get(String address, Object... values) {
        return mvc.get().uri(address, values).with(Staff.with(Right.CONTENT)).exchange();
    }

    private MvcTestResult post(String path, List<String> fields) {
        var request = mvc.post().uri("/admin/posts" + path).with(csrf()).with(Staff.with(Right.CONTENT));
        for (int i = 0; i < fields.size(); i += 2) {
            request.param(fields.get(i), fields.get(i + 1));
        }
        return request.exchange();
    }
}
