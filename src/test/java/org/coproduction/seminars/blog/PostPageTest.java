package org.coproduction.seminars.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.people.APerson;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.series.SeriesGlossary;
import org.coproduction.seminars.series.TermDetails;
import org.coproduction.seminars.site.Pagination;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What stands around a post. */
@SiteTest
class PostPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BlogDesk desk;

    @Autowired
    CommentDesk comments;

    @Autowired
    PeopleRegister people;

    @Autowired
    SeminarOffice seminars;

    @Autowired
    SeriesGlossary glossary;

    @Test
    void saysWhoWroteItWhenItWasUpdatedAndHowToCiteIt() {
        long author = people.add(APerson.named("Robin Sample").details());
        desk.add(APost.titled("Who decides?").by(author).revisedOn("2016-02-20").details());

        assertThat(mvc.get().uri("/blog/who-decides"))
                .bodyText()
                .contains(
                        "Updated on 20 February 2016",
                        "<p class=\"lead\">Summary of Who decides?</p>",
                        "About the author</h2>",
                        "<h3><a href=\"/people/robin-sample\">Robin Sample</a></h3><p>Role of Robin Sample</p>",
                        "Robin Sample (1 February 2016). Who decides? Seminar series. http://localhost:8080/blog/who-decides");
        assertThat(mvc.get().uri("/people/robin-sample")).bodyText().contains("href=\"/blog/who-decides\"");
    }

    @Test
    void leadsToItsSeminarAndBack() {
        long seminar = seminars.add(SeminarExample.seminar().details());
        desk.add(APost.titled("On practice").aboutSeminar(seminar).details());

        assertThat(mvc.get().uri("/blog/on-practice"))
                .bodyText()
                .contains("<a href=\"/seminars/practice\">Seminar 3: Practice and power</a>");
        assertThat(mvc.get().uri("/seminars/practice")).bodyText().contains("href=\"/blog/on-practice\"");
    }

    @Test
    void leadsToTheOlderAndTheNewerPost() {
        desk.add(APost.titled("First").publishedAt("2016-02-01T10:00:00Z").details());
        desk.add(APost.titled("Second").publishedAt("2016-02-02T10:00:00Z").details());
        desk.add(APost.titled("Third").publishedAt("2016-02-03T10:00:00Z").details());
        desk.add(APost.titled("Hidden")
                .publishedAt("2016-02-04T10:00:00Z")
                .draft()
                .details());

        assertThat(mvc.get().uri("/blog/second"))
                .bodyText()
                .contains(
                        "<a rel=\"prev\" href=\"/blog/first\">Older post: First</a>",
                        "<a rel=\"next\" href=\"/blog/third\">Newer post: Third</a>");
        assertThat(mvc.get().uri("/blog/first")).bodyText().doesNotContain("Older post:");
        assertThat(mvc.get().uri("/blog/third")).bodyText().doesNotContain("Newer post:");
    }

    @Test
    void showsTheNoteOnItsContentFirstAndHelplinesAfter() {
        var settings = mvc.post()
                .uri("/admin/series")
                .with(Staff.with(Right.CONTENT))
                .with(csrf())
                .param("title", "Seminar series")
                .param("shortTitle", "Seminars")
                .param("contactEmail", "seminars@example.org")
                .param("support", "Ring the Example line.");
        assertThat(settings).hasRedirectedUrl("/admin/series");
        desk.add(APost.titled("Hard")
                .noted("About being held against one’s will.")
                .details());
        desk.add(APost.titled("Easy").details());

        assertThat(mvc.get().uri("/blog/hard"))
                .bodyText()
                .containsSubsequence(
                        "Before you read</h2>",
                        "About being held against one’s will.",
                        "Some <strong>words</strong>",
                        "If you need to talk to somebody now",
                        "Ring the Example line.");
        assertThat(mvc.get().uri("/blog/easy")).bodyText().doesNotContain("Before you read", "Ring the Example line.");
        assertThat(mvc.get().uri("/blog/easy/comment"))
                .bodyText()
                .contains("Ring the Example line.", "Would you rather tell a person?", "insult somebody");
    }

    @Test
    void explainsTheWordsOfTheGlossaryThatItUses() {
        glossary.add(new TermDetails("Dissensus", TermDetails.list(""), new Markdown("Not agreeing.")));
        glossary.add(new TermDetails("Carer", TermDetails.list(""), new Markdown("Somebody who cares.")));
        desk.add(APost.titled("Words").body("We value dissensus.").details());
        desk.add(APost.titled("Plain").details());

        assertThat(mvc.get().uri("/blog/words"))
                .bodyText()
                .contains(
                        "One word on this page explained",
                        "<a href=\"/glossary#dissensus\">Dissensus</a>",
                        "Not agreeing.")
                .doesNotContain("Somebody who cares.");
        assertThat(mvc.get().uri("/blog/plain")).bodyText().doesNotContain("on this page explained");
    }

    @Test
    void countsCommentsAndShowsTheOldestFirst() {
        long post = desk.add(APost.titled("Talk").details());
        comments.write(post, new CommentText("Wren", EmailAddress.of("wren@example.org"), "I was first."));
        comments.write(post, new CommentText("Lee", null, "I was second."));
        comments.write(post, new CommentText("Kim", null, "Nobody has read me."));
        comments.page("", new Pagination(1, 10, 3)).stream()
                .filter(comment -> !comment.name().equals("Kim"))
                .forEach(comment -> comments.publish(comment.id()));

        assertThat(mvc.get().uri("/blog/talk"))
                .bodyText()
                .containsSubsequence(
                        "2 comments</h2>",
                        "<h3>Wren, ",
                        "I was first.",
                        "<h3>Lee, ",
                        "I was second.",
                        "A person reads every comment before it appears")
                .doesNotContain("Nobody has read me.", "wren@example.org");
    }
}
