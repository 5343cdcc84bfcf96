package org.coproduction.seminars.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.coproduction.seminars.Queries;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.media.TestFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

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
        add("first", ResourceKind.REPORT, "First", Citation.NONE, Publication.PUBLISHED);
        int few = queries.during(() -> mvc.get().uri("/resources").exchange());
        for (int i = 0; i < 30; i++) {
            add("report-" + i, ResourceKind.REPORT, "Report " + i, Citation.NONE, Publication.PUBLISHED);
        }

        assertThat(queries.during(() -> mvc.get().uri("/resources").exchange())).isEqualTo(few);
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
                false,
                Markdown.EMPTY,
                citation,
                publication));
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post()
                .uri(path)
                .with(Staff.with(Right.CONTENT))
                .with(csrf())
                .param("kind", "REPORT")
                .param("publication", "PUBLISHED");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
