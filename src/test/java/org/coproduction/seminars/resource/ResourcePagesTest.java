package org.coproduction.seminars.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.PageHead;
import org.coproduction.seminars.Queries;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.media.TestFiles;
import org.coproduction.seminars.people.APerson;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@SiteTest
class ResourcePagesTest {

    private static final Citation QUOTED = new Citation(
            "Example, A. B.; Sample, C.", 2016, "Journal of Examples", "23", "6-7", "345-346", "10.1111/ex.1");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ResourceShelf shelf;

    @Autowired
    MediaLibrary media;

    @Autowired
    PeopleRegister people;

    @Autowired
    SeminarOffice seminars;

    @Autowired
    Queries queries;

    @Test
    void givesAPublicationAsBibTexRisAndCslJson() {
        add("paper", ResourceKind.PUBLICATION, "Power & people", QUOTED, Publication.PUBLISHED);

        assertThat(mvc.get().uri("/resources/paper.bib"))
                .hasStatusOk()
                .bodyText()
                .contains("@article{paper,")
                .contains("author = {Example, A. B. and Sample, C.}")
                .contains("title = {Power \\& people}")
                .contains("pages = {345--346}");
        assertThat(mvc.get().uri("/resources/paper.ris"))
                .bodyText()
                .startsWith("TY  - JOUR\r\nAU  - Example, A. B.\r\nAU  - Sample, C.\r\n")
                .contains("SP  - 345\r\nEP  - 346\r\nDO  - 10.1111/ex.1\r\n")
                .endsWith("ER  - \r\n");
        assertThat(mvc.get().uri("/resources/paper.json"))
                .bodyJson()
                .extractingPath("$[0].author[1].family")
                .isEqualTo("Sample");
    }

    @Test
    void tellsScholarsProgramsOfAPublication() throws Exception {
        add("paper", ResourceKind.PUBLICATION, "Power & people", QUOTED, Publication.PUBLISHED);

        PageHead head = head("/resources/paper");
        assertThat(head.meta("citation_title")).isEqualTo("Power & people");
        assertThat(head.metas("citation_author")).containsExactly("Example, A. B.", "Sample, C.");
        assertThat(head.meta("citation_publication_date")).isEqualTo("2016");
        assertThat(head.meta("citation_journal_title")).isEqualTo("Journal of Examples");
        assertThat(head.meta("citation_doi")).isEqualTo("10.1111/ex.1");
        JsonNode article = head.thing("ScholarlyArticle");
        assertThat(article.path("sameAs").asString()).isEqualTo("https://doi.org/10.1111/ex.1");
        assertThat(article.path("author").path(1).path("familyName").asString()).isEqualTo("Sample");
        assertThat(article.path("isPartOf").path("name").asString()).isEqualTo("Journal of Examples");
        assertThat(article.path("datePublished").asString()).isEqualTo("2016");
    }

    @Test
    void tellsScholarsProgramsNothingOfWhatIsNoPublication() throws Exception {
        add("paper", ResourceKind.PUBLICATION, "Seen", QUOTED, Publication.PUBLISHED);

        assertThat(head("/resources").metas("citation_title")).isEmpty();
        assertThat(head("/contact").metas("citation_title")).isEmpty();
    }

    private PageHead head(String path) throws Exception {
        return PageHead.of(mvc.get().uri(path).exchange().getResponse().getContentAsString());
    }

    @Test
    void keepsBracesOfBibTexInPairs() {
        add("paper", ResourceKind.PUBLICATION, "50% } \\ {", QUOTED, Publication.PUBLISHED);

        assertThat(mvc.get().uri("/resources/paper.bib"))
                .bodyText()
                .contains("title = {50\\% {\\textbraceright} {\\textbackslash} {\\textbraceleft}}");
    }

    @Test
    void tellsTheMediaLibraryWhichFilesItUses() {
        long file = media.add("Slides.pdf", TestFiles.PDF, null);
        post("/admin/resources", "title", "Old slides", "fileId", "" + file);

        assertThat(mvc.get().uri("/admin/media").with(Staff.with(Right.CONTENT)))
                .bodyText()
                .contains("Resource: Old slides");
    }

    @Test
    void quotesOnlyWhatIsAPublicPublication() {
        add("slides", ResourceKind.SLIDES, "Slides", Citation.NONE, Publication.PUBLISHED);
        add("draft", ResourceKind.PUBLICATION, "Draft", QUOTED, Publication.DRAFT);

        assertThat(mvc.get().uri("/resources/slides.bib")).hasStatus(404);
        assertThat(mvc.get().uri("/resources/draft.ris")).hasStatus(404);
        assertThat(mvc.get().uri("/resources")).bodyText().contains("Slides").doesNotContain("Draft");
    }

    @Test
    void addsChangesAndDeletes() {
        assertThat(post("/admin/resources", "title", "Report")).hasRedirectedUrl("/admin/resources");
        StoredResource added = shelf.search("report").get(0);
        String address = "/admin/resources/" + added.id();

        assertThat(post(address, "title", "Final report", "version", "0")).hasRedirectedUrl("/admin/resources");
        assertThat(shelf.get(added.id()).details().title()).isEqualTo("Final report");
        assertThat(post(address + "/deletion")).hasRedirectedUrl("/admin/resources");
        assertThat(shelf.search("")).isEmpty();
    }

    @Test
    void refusesWhatIsNoDoiOrYearAndKeepsTheAnswers() {
        assertThat(post("/admin/resources", "title", "Kept", "doi", "jpm.12281", "publicationYear", "20016"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter the DOI alone, starting with 10.")
                .contains("Enter a year, like 2016")
                .contains("Kept");
    }

    @Test
    void needsAsManyQueriesForManyAsForFew() {
        for (int i = 0; i < 13; i++) {
            add("first-" + i, ResourceKind.REPORT, "First " + i, Citation.NONE, Publication.PUBLISHED);
        }
        int few = queries.during(() -> mvc.get().uri("/resources").exchange());
        for (int i = 0; i < 30; i++) {
            add("report-" + i, ResourceKind.REPORT, "Report " + i, Citation.NONE, Publication.PUBLISHED);
        }

        assertThat(queries.during(() -> mvc.get().uri("/resources").exchange())).isEqualTo(few);
    }

    @Test
    void givesEveryResourceAPageThatLeadsToItsPeopleAndItsSeminar() {
        long person = people.add(APerson.named("Robin Sample").details());
        long seminar = seminars.add(SeminarExample.seminar().details());
        String path = "/seminars/practice";
        post(
                "/admin/resources",
                "title",
                "Slides on power",
                "kind",
                "SLIDES",
                "summary",
                "What was shown.",
                "people",
                "" + person,
                "seminarId",
                "" + seminar,
                "topics",
                "Power, Lived experience",
                "datedOn",
                "17 February 2016",
                "licence",
                "CC BY 4.0",
                "url",
                "https://www.example.org/slides",
                "transcript",
                "## First slide\n\nTogether");

        assertThat(mvc.get().uri("/resources/slides-on-power"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<h1>Slides on power</h1>",
                        ">Slides</span> 17 February 2016",
                        "<a href=\"/people/robin-sample\">Robin Sample</a>",
                        "href=\"" + path + "\"",
                        "Licence: CC BY 4.0",
                        "<a href=\"https://www.example.org/slides\">Open Slides on power on example.org</a>",
                        "href=\"/resources?topic=lived-experience\"",
                        "In words</h2>",
                        "<h2>First slide</h2>",
                        "Robin Sample (2016). Slides on power [Slides]. Seminar series. http://localhost:8080/resources/slides-on-power");
        for (String elsewhere : List.of("/people/robin-sample", path, "/resources")) {
            assertThat(mvc.get().uri(elsewhere)).bodyText().contains("href=\"/resources/slides-on-power\"");
        }
    }

    @Test
    void leadsFromAnOldAddressToTheNewOneAndHidesDrafts() {
        post("/admin/resources", "title", "Old name");
        long id = shelf.search("old").get(0).id();
        post("/admin/resources/" + id, "title", "New name", "version", "0");

        assertThat(mvc.get().uri("/resources/old-name")).hasStatus(301).hasHeader("Location", "/resources/new-name");

        post("/admin/resources/" + id, "title", "New name", "version", "1", "publication", "DRAFT");
        assertThat(mvc.get().uri("/resources/new-name")).hasStatus(404);
        assertThat(mvc.get().uri("/resources/old-name")).hasStatus(404);
    }

    @Test
    void findsByWordsTypeSeminarAndTopicAndSaysHowMany() {
        add("one", ResourceKind.REPORT, "A report on power", Citation.NONE, Publication.PUBLISHED);
        add("two", ResourceKind.SLIDES, "Slides on power", Citation.NONE, Publication.PUBLISHED);
        post("/admin/resources", "title", "Third", "topics", "Peer support");

        assertThat(mvc.get().uri("/resources"))
                .bodyText()
                .contains("3 resources")
                .doesNotContain("Find resources");
        assertThat(mvc.get().uri("/resources?q=POWER"))
                .bodyText()
                .contains(
                        "2 of 3 resources", "A report on power", "Slides on power", "Find resources", "value=\"POWER\"")
                .doesNotContain(">Third<");
        assertThat(mvc.get().uri("/resources?kind=SLIDES"))
                .bodyText()
                .contains("1 of 3 resources", "<option value=\"SLIDES\" selected=\"selected\">Slides</option>");
        assertThat(mvc.get().uri("/resources?topic=peer-support")).bodyText().contains("1 of 3 resources", ">Third<");
        assertThat(mvc.get().uri("/resources?seminar=7&kind=nonsense"))
                .hasStatusOk()
                .bodyText()
                .contains("0 of 3 resources", "Nothing matches. Choose less, or show all resources.");
    }

    private void add(String slug, ResourceKind kind, String title, Citation citation, Publication publication) {
        shelf.add(new ResourceDetails(
                Slug.of(slug),
                kind,
                title,
                "",
                List.of(),
                null,
                null,
                null,
                "",
                List.of(),
                null,
                "",
                Recording.NONE,
                Markdown.EMPTY,
                citation,
                publication));
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(Staff.with(Right.CONTENT)).with(csrf());
        Map<String, String> form = new HashMap<>(Map.of("kind", "REPORT", "publication", "PUBLISHED"));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        for (Map.Entry<String, String> field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }
}
