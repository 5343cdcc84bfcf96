package org.coproduction.seminars.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.identity.Right;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A film is shown with checked captions and a transcript, or says by when they follow; it is 1 March 2016. */
@SiteTest
class FilmTest {

    private static final String WATCH = "href=\"https://films.example.org/1\"";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ResourceShelf shelf;

    @Test
    void showsAFilmWithItsTranscriptAndWhoCheckedTheCaptions() {
        assertThat(post(
                        "minutes", "45",
                        "captionsCheckedBy", "Robin Sample",
                        "captionsCheckedOn", "29 February 2016",
                        "transcript", "**Robin:** Good morning."))
                .hasRedirectedUrl("/admin/resources");

        assertThat(mvc.get().uri("/resources/talk"))
                .bodyText()
                .contains(
                        "<a " + WATCH + ">Watch “Talk” on films.example.org, 45 minutes, with captions</a>",
                        "Captions checked by Robin Sample on 29 February 2016. The transcript is on this page.",
                        "Transcript</h2>",
                        "<p class=\"quotation\">Talk [Film]. Seminar series. http://localhost:8080/resources/talk</p>",
                        "<strong>Robin:</strong> Good morning.")
                .doesNotContain("<iframe", "<video");
    }

    @Test
    void refusesAFilmWithoutCaptionsAndTranscriptAndKeepsWhatWasTyped() {
        assertThat(post("captionsCheckedBy", "Robin Sample", "captionsCheckedOn", "29 February 2016"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Add the transcript, and who checked the captions and when. Or enter a day by which they follow: 15 March 2016 at the latest.",
                        "value=\"Robin Sample\"");
        assertThat(post("promisedOn", "16 March 2016")).bodyText().contains("15 March 2016 at the latest");
        assertThat(post("captionsCheckedOn", "29 February 2016")).bodyText().contains("Enter who checked the captions");
        assertThat(post("captionsCheckedBy", "Robin Sample"))
                .bodyText()
                .contains("Enter the day on which the captions were checked");
        assertThat(shelf.search("")).isEmpty();
    }

    @Test
    void saysByWhenCaptionsAndTranscriptFollowAndRemindsTheEditors() {
        assertThat(post("promisedOn", "15 March 2016")).hasRedirectedUrl("/admin/resources");

        assertThat(mvc.get().uri("/resources/talk"))
                .bodyText()
                .contains(
                        ">Watch “Talk” on films.example.org, not captioned yet</a>",
                        "Captions and a transcript follow by 15 March 2016. If you need them sooner, ask us.");
        assertThat(mvc.get().uri("/admin").with(Staff.with(Right.CONTENT)))
                .bodyText()
                .contains("Films to caption", "Talk: by 15 March 2016");
    }

    @Test
    void keepsDraftsAndFilmsThatCannotBeOpenedYet() {
        assertThat(post("publication", "DRAFT")).hasRedirectedUrl("/admin/resources");
        assertThat(post("title", "To come", "url", "", "note", "Not here yet.")).hasRedirectedUrl("/admin/resources");

        assertThat(mvc.get().uri("/resources/to-come"))
                .bodyText()
                .contains("Not here yet.")
                .doesNotContain("Watch");
    }

    @ParameterizedTest
    @CsvSource({"2016-03-15, FOLLOWS", "2016-03-16, WITHHELD"})
    void isNotShownAfterThePromisedDay(LocalDate today, Opening opening) {
        assertThat(film(new Recording(null, "", null, LocalDate.of(2016, 3, 15)), "")
                        .openingOn(today))
                .isEqualTo(opening);
    }

    @ParameterizedTest
    @CsvSource({"Robin, Words, OPEN", "Robin, '', WITHHELD", "'', Words, WITHHELD"})
    void needsBothCaptionsAndTranscript(String checkedBy, String transcript, Opening opening) {
        LocalDate checkedOn = checkedBy.isEmpty() ? null : LocalDate.of(2016, 3, 1);
        assertThat(film(new Recording(null, checkedBy, checkedOn, null), transcript)
                        .openingOn(LocalDate.of(2016, 3, 1)))
                .isEqualTo(opening);
    }

    private static ResourceDetails film(Recording recording, String transcript) {
        return new ResourceDetails(
                Slug.of("talk"),
                ResourceKind.FILM,
                "Talk",
                "",
                List.of(),
                null,
                "https://films.example.org/1",
                null,
                "",
                List.of(),
                null,
                "",
                recording,
                new Markdown(transcript),
                Citation.NONE,
                Publication.PUBLISHED);
    }

    private MvcTestResult post(String... fields) {
        var request = mvc.post()
                .uri("/admin/resources")
                .with(Staff.with(Right.CONTENT))
                .with(csrf());
        var form = new HashMap<>(Map.of(
                "title", "Talk", "kind", "FILM", "url", "https://films.example.org/1", "publication", "PUBLISHED"));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }
}
