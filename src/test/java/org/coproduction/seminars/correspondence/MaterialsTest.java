package org.coproduction.seminars.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.mail.MailText;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.coproduction.seminars.resource.Citation;
import org.coproduction.seminars.resource.Recording;
import org.coproduction.seminars.resource.ResourceDetails;
import org.coproduction.seminars.resource.ResourceKind;
import org.coproduction.seminars.resource.ResourceShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever came is led to what was shown, as far as everybody may see it. */
@SiteTest
class MaterialsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    Correspondents people;

    @Autowired
    ResourceShelf shelf;

    @Autowired
    MessagePreview previews;

    @Autowired
    EntityManager entities;

    private long seminarId;
    private Correspondent zoe;

    @BeforeEach
    void register() {
        seminarId = office.add(seminar().details());
        String reference = registrations
                .register(seminarId, Registrant.submission(), Registrant.named("Zoe Example"), true)
                .reference();
        entities.flush();
        zoe = people.find(seminarId, reference).orElseThrow();
    }

    @Test
    void aMessageAfterwardsListsWhatIsPublishedOfThisSeminar() {
        long other = office.add(seminar().number(4).slug("other").details());
        add(seminarId, "slides", "Slides of the first talk", Publication.PUBLISHED);
        add(seminarId, "draft", "Not ready yet", Publication.DRAFT);
        add(other, "elsewhere", "Shown elsewhere", Publication.PUBLISHED);

        assertThat(afterwards())
                .containsPattern(
                        "What was said and shown:\nSlides of the first talk:\nhttps?://\\S+/resources/slides\n")
                .doesNotContain("Not ready yet", "Shown elsewhere", "{{");
    }

    @Test
    void itSaysNothingOfMaterialsWhileThereAreNone() {
        assertThat(afterwards()).doesNotContain("What was said and shown", "{{");
    }

    @Test
    void theFormForThoseWhoCameStartsFromThatText() {
        assertThat(mvc.get().uri("/admin/messages/new").with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("afterwards=true");
        assertThat(mvc.get()
                        .uri("/admin/messages/new?afterwards=true&criteria[attended]=CAME&seminars=" + seminarId)
                        .with(Staff.with(Right.REGISTRATIONS)))
                .hasStatusOk()
                .bodyText()
                .contains("thank you for being part of this seminar.", "{{materials}}", "{{survey}}")
                .containsPattern("<option value=\"CAME\"[^>]* selected")
                .containsPattern("value=\"" + seminarId + "\"[^>]* checked");
        assertThat(mvc.get()
                        .uri("/admin/messages/new?seminars=nonsense&states=NONE")
                        .with(Staff.with(Right.REGISTRATIONS)))
                .hasStatusOk();
    }

    private String afterwards() {
        entities.flush();
        MailText start = previews.start(true).text();
        assertThat(previews.check(start)).isEmpty();
        return previews.of(start, zoe, "(private link)").body();
    }

    private void add(long seminar, String slug, String title, Publication publication) {
        shelf.add(new ResourceDetails(
                Slug.of(slug),
                ResourceKind.SLIDES,
                title,
                "",
                List.of(),
                seminar,
                "https://slides.example.org/" + slug,
                null,
                "",
                List.of(),
                null,
                "",
                Recording.NONE,
                Markdown.EMPTY,
                Citation.NONE,
                publication));
    }
}
