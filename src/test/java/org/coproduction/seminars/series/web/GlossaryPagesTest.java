package org.coproduction.seminars.series.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.series.SeriesGlossary;
import org.coproduction.seminars.series.TermDetails;
import org.coproduction.seminars.site.Glossary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class GlossaryPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeriesGlossary glossary;

    @Test
    void saysThatThereIsNothingYetAndIsNotLinkedAtTheFoot() {
        assertThat(get("/glossary")).hasStatusOk().bodyText().contains("No words are explained yet.");
        assertThat(get("/blog")).bodyText().doesNotContain("href=\"/glossary\"");
    }

    @Test
    void listsWordsByLetterEachWithAPlaceOfItsOwn() {
        add("Lived experience", "", "What you know from **your** life.");
        add("Carer", "", "Somebody who cares.");

        assertThat(get("/glossary"))
                .bodyText()
                .containsSubsequence(
                        "id=\"letter-C\">C</h2>",
                        "id=\"carer\"",
                        "<dt>Carer</dt>",
                        "id=\"letter-L\">L</h2>",
                        "id=\"lived-experience\"",
                        "What you know from <strong>your</strong> life.");
        for (String elsewhere : List.of("/about", "/blog")) {
            assertThat(get(elsewhere)).bodyText().contains("<a href=\"/glossary\">Words we use</a>");
        }
        assertThat(get("/about/glossary")).hasStatus(301).hasHeader("Location", "/glossary");
    }

    @Test
    void findsTheWordsOfAText() {
        add("Co-production", "coproduction, co-produce", "Together.");
        add("Carer", "", "Cares.");
        add("ESRC", "", "Pays.");
        add("C++ (a test)", "", "Odd signs.");

        assertThat(wordsIn("Carers COPRODUCTION careful", "Careers")).containsExactly("Carer", "Co-production");
        assertThat(wordsIn("We co-produce. (ESRC)")).containsExactly("Co-production", "ESRC");
        assertThat(wordsIn("Nothing here, scarer or carering")).isEmpty();
    }

    @Test
    void addsChangesAndDeletesWords() {
        assertThat(post("/admin/glossary", "term", "Peer support", "meaning", "Help."))
                .hasRedirectedUrl("/admin/glossary");
        long id = glossary.search("peer").get(0).id();
        String address = "/admin/glossary/" + id;

        assertThat(post(address, "term", "Peer support", "otherWords", "peers, ", "meaning", "Help between equals."))
                .hasRedirectedUrl("/admin/glossary");
        assertThat(get("/admin/glossary?q=PEERS")).bodyText().contains("Help between equals.");
        assertThat(get("/admin/glossary?q=100%25")).bodyText().contains("No word matches your search.");
        assertThat(get(address + "/deletion")).bodyText().contains("Delete “Peer support”?");
        assertThat(post(address + "/deletion")).hasRedirectedUrl("/admin/glossary");
        assertThat(glossary.all()).isEmpty();
        assertThat(get(address)).hasStatus(404);
    }

    @Test
    void refusesAWordTwiceAndAnEmptyMeaningAndKeepsWhatWasTyped() {
        add("Carer", "", "Somebody who cares.");

        assertThat(post("/admin/glossary", "term", "carer", "meaning", "Kept"))
                .hasStatusOk()
                .bodyText()
                .contains("This word is there already", ">Kept</textarea>");
        assertThat(post("/admin/glossary", "term", "", "meaning", ""))
                .bodyText()
                .contains("Enter the word", "Enter what the word means");
    }

    @Test
    void showsBothVersionsOfAWordThatTwoPeopleEdit() {
        long id = add("Carer", "", "Theirs");

        assertThat(post("/admin/glossary/" + id, "term", "Carer", "meaning", "Mine", "version", "7"))
                .hasStatus(409)
                .bodyText()
                .contains("Mine", "Theirs");
    }

    private List<String> wordsIn(String... texts) {
        Markdown[] all = Arrays.stream(texts).map(Markdown::new).toArray(Markdown[]::new);
        return glossary.usedIn(all).stream().map(Glossary.Entry::term).toList();
    }

    private long add(String term, String otherWords, String meaning) {
        return glossary.add(new TermDetails(term, TermDetails.list(otherWords), new Markdown(meaning)));
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(URI.create(path))
                .with(path.startsWith("/admin") ? Staff.with(Right.CONTENT) : request -> request)
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(Staff.with(Right.CONTENT)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
