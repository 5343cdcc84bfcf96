package org.coproduction.seminars.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.TestDatabase;
import org.coproduction.seminars.blog.APost;
import org.coproduction.seminars.blog.BlogDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The search page. Only what is committed can be found. */
@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SearchPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private BlogDesk blog;

    @Autowired
    private TestDatabase database;

    @AfterEach
    void clear() {
        database.clear();
    }

    @Test
    void asksForAWordFirst() {
        assertThat(search(""))
                .contains("<title>Search – Seminars</title>")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains("<input type=\"search\" id=\"question\" name=\"q\" value=\"\"")
                .contains("Type a word or two")
                .doesNotContain("role=\"status\"");
    }

    @Test
    void showsWhatWasFoundWithTheWordsMarked() {
        blog.add(APost.titled("Recovery stories")
                .body("Carers tell how they **recovered**.")
                .details());

        assertThat(search("recovery carer"))
                .contains("<title>recovery carer – Search – Seminars</title>")
                .contains("1 result for “recovery carer”")
                .contains("value=\"recovery carer\"")
                .contains("<a href=\"/blog/recovery-stories\"><mark>Recovery</mark> stories</a>")
                .contains("Post · 1 February 2016")
                .contains("<mark>Carers</mark> tell how they");
    }

    @Test
    void showsMarkupInContentAsText() {
        blog.add(APost.titled("<script>alert(1)</script> practice")
                .body("A <b onclick=x>practice</b> & <script>alert(2)</script>")
                .details());

        assertThat(search("practice"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; <mark>practice</mark>")
                .contains("&lt;b onclick=x&gt;<mark>practice</mark>&lt;/b&gt; &amp; &lt;script&gt;alert(2)")
                .doesNotContain("<script>alert")
                .doesNotContain("<b onclick");
    }

    @Test
    void keepsMarkupInTheQuestionAsText() {
        assertThat(search("\"><script>x</script>"))
                .contains("value=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\"")
                .contains("Nothing found for “&quot;&gt;&lt;script&gt;x&lt;/script&gt;”")
                .doesNotContain("<script>x");
    }

    @Test
    void saysWhatItLookedForInPlaceOfASlip() {
        blog.add(APost.titled("Recovery stories").details());

        assertThat(search("recoverry"))
                .contains("1 result for “recoverry”")
                .contains("“recoverry” is nowhere on this site. We looked for similar words: recovery.")
                .contains("/blog/recovery-stories");
    }

    @Test
    void saysWhenPagesHaveOnlySomeOfTheWords() {
        blog.add(APost.titled("Recovery stories").details());

        assertThat(search("recovery zymurgy"))
                .contains("No page has all of these words.")
                .contains("/blog/recovery-stories");
    }

    @Test
    void helpsOnWhereNothingWasFound() {
        assertThat(search("zymurgy"))
                .contains("Nothing found for “zymurgy”")
                .contains("<a href=\"/seminars\">Look through all seminars</a>")
                .contains("<a href=\"/contact\">Ask us: a person will answer</a>")
                .doesNotContain("class=\"result\"");
    }

    @Test
    void asksForAMeaningfulWordInPlaceOfThe() {
        assertThat(search("the")).contains("Type a word that says what you are looking for.");
    }

    @Test
    void leafsThroughManyResults() {
        IntStream.rangeClosed(1, 12)
                .forEach(number ->
                        blog.add(APost.titled("Practice & care " + number).details()));

        assertThat(search("care & more=", 2))
                .contains("12 results for “care &amp; more=”")
                .contains("<ol class=\"results\" start=\"11\">")
                .contains("href=\"/search?q=care%20%26%20more%3D&amp;page=1\"")
                .contains("Page 2 of 2");
        assertThat(search("practice", 99)).contains("Page 2 of 2");
        assertThat(search("practice", -1)).contains("Page 1 of 2");
    }

    @Test
    void takesAnyNumberOfCharacters() {
        assertThat(search("x".repeat(5_000))).contains("Nothing found for “xxx");
    }

    @Test
    void tellsBrowsersHowToSearch() {
        assertThat(mvc.get().uri("/opensearch.xml"))
                .hasStatusOk()
                .hasContentType("application/opensearchdescription+xml;charset=UTF-8")
                .bodyText()
                .contains("<ShortName>Seminars</ShortName>")
                .contains("template=\"http://localhost:8080/search?q={searchTerms}\"");
        assertThat(search(""))
                .contains(
                        "<link rel=\"search\" type=\"application/opensearchdescription+xml\" href=\"/opensearch.xml\"");
    }

    private String search(String q) {
        return search(q, 1);
    }

    private String search(String q, int page) {
        MvcTestResult result =
                mvc.get().uri("/search").param("q", q).param("page", "" + page).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
