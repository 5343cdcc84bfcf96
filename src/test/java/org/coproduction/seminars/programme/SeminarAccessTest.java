package org.coproduction.seminars.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.coproduction.seminars.Form;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class SeminarAccessTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    VenueBook venues;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    EntityManager entities;

    @Test
    void saysWhatThereIsAndInAPlaceOfItsOwnWhatIsNotAccessible() {
        long hall = venues.add(VenueExample.hall());
        office.add(seminar()
                .guidance(VenueExample.in(hall))
                .accessFact(AccessKind.CAPTIONS, AccessState.YES, "Written by a person.")
                .topics("Coercion.")
                .details());

        assertThat(page())
                .containsSubsequence(
                        "Access and venue",
                        "The building: Example Hall.",
                        "Step-free way in",
                        "Level from the street, the door is 90 cm wide.",
                        "Live captions",
                        "Written by a person.",
                        "What is not accessible",
                        "The gallery has stairs only.",
                        "Changing Places toilet",
                        "The nearest is in Example Library.",
                        "Light and noise",
                        "In part",
                        "The corridor echoes.",
                        "What we do not know yet",
                        "British Sign Language (BSL)",
                        "Food and drink",
                        "Ask about access",
                        "Sam Example",
                        "tel:01134960000",
                        "mailto:access@example.org",
                        "ask by Wednesday 15 June 2016");
        assertThat(page())
                .contains(
                        "There is a quiet room. It is open all day.",
                        "There is somebody to talk to: Robin Sample, at the door.",
                        "Slides and films will be here by Wednesday 27 July 2016.");
    }

    @Test
    void neverHidesThatNothingIsKnown() {
        long house = venues.add(VenueExample.unknown());
        office.add(seminar()
                .date(SeminarDate.month(YearMonth.of(2016, 10)))
                .closesOn(null)
                .guidance(Guidance.NONE.at(house))
                .details());

        assertThat(page())
                .contains("What we do not know yet", "If one of them matters to you, ask us: we will find out for you.")
                .contains("Step-free way in", "Changing Places toilet", "Hearing loop", "Quiet room")
                .doesNotContain("What is not accessible", "There is a quiet room");
    }

    @Test
    void asksForNoBuildingWhereNobodyTravels() {
        long hall = venues.add(VenueExample.hall());
        office.add(seminar()
                .status(SeminarStatus.MOVED_ONLINE)
                .guidance(VenueExample.in(hall))
                .details());

        assertThat(page())
                .contains("Live captions", "Taking part online")
                .doesNotContain("Step-free way in", "Level from the street", "Food and drink");
    }

    @Test
    void keepsAVenueAndSaysHowMuchIsKnown() {
        assertThat(post(
                        "/admin/venues",
                        "name",
                        "Example Hall",
                        "town",
                        "Leeds",
                        "accessStates[0]",
                        "YES",
                        "accessWords[0]",
                        "Level <b>way</b>"))
                .hasRedirectedUrl("/admin/venues");
        StoredVenue added = venues.all().get(0);

        assertThat(added.details().fact(AccessKind.STEP_FREE))
                .isEqualTo(new AccessFact(AccessState.YES, "Level <b>way</b>"));
        assertThat(get("/admin/venues")).bodyText().contains("Example Hall", "11 facts are not known yet");
        assertThat(get("/admin/venues/" + added.id())).bodyText().contains("Level &lt;b&gt;way&lt;/b&gt;");
    }

    @Test
    void keepsWhatWasTypedOfAVenueThatSomebodyElseSavedFirst() {
        long id = venues.add(VenueExample.hall());
        long seen = venues.get(id).version();
        venues.change(
                id,
                seen,
                new VenueDetails("Theirs", "", "Leeds", VenueExample.hall().notAccessible(), Map.of()));
        venues.all();

        assertThat(post("/admin/venues/" + id, "version", String.valueOf(seen), "name", "Mine", "town", "Leeds"))
                .hasStatus(409)
                .bodyText()
                .contains("Theirs", "Mine");
    }

    @Test
    void refusesAVenueWithoutAName() {
        assertThat(post("/admin/venues", "town", "Leeds", "accessWords[0]", "Level"))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Error: ", "Enter a name", "Level");
    }

    @Test
    void deletesAVenueOnlyWhileNoSeminarIsThere() {
        long id = venues.add(VenueExample.hall());
        office.add(seminar().guidance(VenueExample.in(id)).details());

        assertThat(get("/admin/venues/" + id + "/deletion"))
                .bodyText()
                .contains("This venue can’t be deleted", "Seminar 3: Practice and power");
        assertThat(post("/admin/venues/" + id + "/deletion")).hasRedirectedUrl("/admin/venues/" + id + "/deletion");

        office.delete("practice");
        assertThat(get("/admin/venues/" + id + "/deletion")).bodyText().contains("Delete Example Hall?");
        assertThat(post("/admin/venues/" + id + "/deletion")).hasRedirectedUrl("/admin/venues");
        assertThat(venues.all()).isEmpty();
    }

    @Test
    void namesWhatIsMissingBeforeASeminarWithADayIsPublished() {
        long house = venues.add(VenueExample.unknown());

        assertThat(seminarForm(
                        "/admin/seminars",
                        "precision",
                        "DAY",
                        "date",
                        "13 July 2016",
                        "venueId",
                        String.valueOf(house)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Name who answers questions about access",
                        "Choose a venue that says whether there is a step-free way in",
                        "Choose a venue that says whether there is a quiet room",
                        "Say whether there are captions, and whether a person writes them");
    }

    @Test
    void publishesASeminarOfWhichEverythingIsSaid() {
        long hall = venues.add(VenueExample.hall());

        assertThat(seminarForm(
                        "/admin/seminars",
                        "precision",
                        "DAY",
                        "date",
                        "13 July 2016",
                        "venueId",
                        String.valueOf(hall),
                        "accessWords[0]",
                        "None, but everything said is also on paper.",
                        "accessStates[0]",
                        "NO",
                        "contactName",
                        "Sam Example",
                        "contactPhone",
                        "0113 496 0000"))
                .hasRedirectedUrl("/admin/seminars");
        assertThat(office.get("practice-and-power").details().venue().inWords()).isEqualTo("Example Hall, Leeds");
    }

    @Test
    void letsAnEditorAnnounceAMonthAndReminds() {
        assertThat(seminarForm("/admin/seminars", "precision", "MONTH", "date", "1 October 2016"))
                .hasRedirectedUrl("/admin/seminars");
        assertThat(get("/admin/seminars/practice-and-power"))
                .bodyText()
                .contains("Still to say before people can decide", "Say whether there are captions");
    }

    @Test
    void neverKeepsAnEditorFromCancelling() {
        office.add(seminar().details());

        assertThat(seminarForm(
                        "/admin/seminars/practice",
                        "slug",
                        "practice",
                        "status",
                        "CANCELLED",
                        "precision",
                        "DAY",
                        "date",
                        "13 July 2016"))
                .hasRedirectedUrl("/admin/seminars");
    }

    @Test
    void showsEditorsADraftAsThePublicWillSeeItAndNobodyElse() {
        office.add(seminar()
                .status(SeminarStatus.DRAFT)
                .closesOn(LocalDate.of(2016, 7, 6))
                .details());

        assertThat(get("/admin/seminars/practice/preview"))
                .hasStatusOk()
                .bodyText()
                .contains("Only staff see this.", "<h1>Practice and power</h1>", "Who decides?");
        assertThat(mvc.get().uri("/admin/seminars/practice/preview"))
                .hasStatus(302)
                .hasRedirectedUrl("/login");
        assertThat(mvc.get().uri("/admin/seminars/practice/preview").with(Staff.with(Right.REGISTRATIONS)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/seminars/practice?print=large")).hasStatus(404);
        assertThat(mvc.get().uri("/seminars/practice/easy-read")).hasStatus(404);
    }

    @Test
    void takesThePlaceFromAnotherBuildingUnlessItIsTypedAnew() {
        addInHall();
        long house = venues.add(VenueExample.unknown());

        Form chosen = form().set("venueId", String.valueOf(house));
        assertThat(chosen.send(Staff.with(Right.CONTENT))).hasRedirectedUrl("/admin/seminars");
        assertThat(office.get("practice").details().venue())
                .isEqualTo(new SeminarDetails.Venue("Example House", "", "York"));
        assertThat(get("/admin/seminars")).bodyText().doesNotContain("says that people meet at");

        long hall = venues.all().stream()
                .filter(venue -> venue.details().name().equals("Example Hall"))
                .findFirst()
                .orElseThrow()
                .id();
        Form typed = form().set("venueId", String.valueOf(hall)).set("venueName", "Garden Room");
        assertThat(typed.send(Staff.with(Right.CONTENT))).hasRedirectedUrl("/admin/seminars");
        assertThat(office.get("practice").details().venue().name()).isEqualTo("Garden Room");
        assertThat(get("/admin/seminars"))
                .bodyText()
                .contains("Seminar 3 says that people meet at Garden Room, York, and shows the access facts of Example"
                        + " Hall.");
        assertThat(get("/admin/seminars/practice")).bodyText().contains("says that people meet at");
    }

    @Test
    void keepsWordsThatNameTheBuildingAlready() {
        long house = venues.add(VenueExample.unknown());
        office.add(seminar().guidance(VenueExample.in(house)).details());
        long hall = venues.add(VenueExample.hall());
        form().set("venueName", "Room 3, Example Hall").send(Staff.with(Right.CONTENT));

        form().set("venueId", String.valueOf(hall)).send(Staff.with(Right.CONTENT));

        assertThat(office.get("practice").details().venue().name()).isEqualTo("Room 3, Example Hall");
        assertThat(get("/admin/seminars")).bodyText().doesNotContain("says that people meet at");
    }

    @Test
    void asksBeforeItIsInAnotherBuildingWhatTheWordsForThePlaceMaySay() {
        long seminar = addInHall();
        long house = venues.add(VenueExample.unknown());
        registrations.register(seminar, Registrant.submission(), Registrant.named("Ash Example"), true);

        assertThat(form().set("venueId", String.valueOf(house))
                        .set("venueAddress", "1 Example Street, Leeds")
                        .send(Staff.with(Right.CONTENT)))
                .hasStatusOk()
                .bodyText()
                .contains("Before you save: this touches people", "It is another building.", "One person has a place");
        assertThat(form().set("venueId", "").send(Staff.with(Right.CONTENT))).hasRedirectedUrl("/admin/seminars");
    }

    private long addInHall() {
        long hall = venues.add(VenueExample.hall());
        return office.add(seminar().guidance(VenueExample.in(hall)).details());
    }

    private Form form() {
        entities.flush();
        entities.clear();
        return Form.of(mvc, "/admin/seminars/practice", Staff.with(Right.CONTENT));
    }

    private String page() {
        MvcTestResult answer = mvc.get().uri("/seminars/practice").exchange();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(Staff.with(Right.CONTENT)).exchange();
    }

    private MvcTestResult seminarForm(String path, String... fields) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "number", "3",
                "title", "Practice and power",
                "summary", "How practice helps and hinders.",
                "status", "PUBLISHED",
                "format", "IN_PERSON"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return post(
                path,
                all.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(Staff.with(Right.CONTENT)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
