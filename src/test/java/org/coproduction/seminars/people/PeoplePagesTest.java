package org.coproduction.seminars.people;

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
import org.coproduction.seminars.people.PersonDetails.TeamPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class PeoplePagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    Queries queries;

    @Test
    void showsTheTeamInItsOrderThenSpeakersBySurname() {
        add("Zoe Adams", TeamPlace.NONE, Publication.PUBLISHED);
        add("Ann Zimmer", TeamPlace.NONE, Publication.PUBLISHED);
        add("Second Member", new TeamPlace(true, "Co-researcher", 2), Publication.PUBLISHED);
        add("First Member", new TeamPlace(true, "Principal investigator", 1), Publication.PUBLISHED);

        assertThat(mvc.get().uri("/people"))
                .bodyText()
                .containsSubsequence(
                        "Research team", "First Member", "Second Member", "Speakers", "Zoe Adams", "Ann Zimmer");
    }

    @Test
    void leadsByLettersThroughManySpeakers() {
        for (int i = 0; i < 10; i++) {
            add("Speaker A" + i, TeamPlace.NONE, Publication.PUBLISHED);
        }
        assertThat(mvc.get().uri("/people")).bodyText().doesNotContain("Speakers by first letter");
        add("Zoë Émile", TeamPlace.NONE, Publication.PUBLISHED);

        assertThat(mvc.get().uri("/people"))
                .bodyText()
                .contains("Speakers by first letter of the surname")
                .containsOnlyOnce("href=\"#person-speaker-a0\"")
                .contains("<li class=\"card person\" id=\"person-speaker-a0\">", ">É</a>")
                .doesNotContain("href=\"#person-speaker-a1\"");
    }

    @Test
    void keepsDraftsToStaffAndOldAddressesAlive() {
        long id = add("Ann Example", TeamPlace.NONE, Publication.PUBLISHED);
        add("Hidden Draft", TeamPlace.NONE, Publication.DRAFT);

        post("/admin/people/" + id, "name", "Ann Example", "slug", "ann-e", "version", "0");

        assertThat(mvc.get().uri("/people/ann-example")).hasStatus(301).hasHeader("Location", "/people/ann-e");
        assertThat(mvc.get().uri("/people/hidden-draft")).hasStatus(404);
        assertThat(mvc.get().uri("/people")).bodyText().doesNotContain("Hidden Draft");
    }

    @Test
    void keepsLinksAndLeavesOutEmptyRows() {
        post(
                "/admin/people",
                "name",
                "Ann Example",
                "linkLabels[0]",
                "Staff page",
                "linkUrls[0]",
                "https://example.org/ann",
                "linkUrls[1]",
                "");

        assertThat(mvc.get().uri("/people/ann-example"))
                .bodyText()
                .contains("href=\"https://example.org/ann\"")
                .contains("Staff page");
    }

    @Test
    void takesLinkRowsThatComeWithGaps() {
        assertThat(post("/admin/people", "name", "Ann Gap", "linkUrls[1]", "https://example.org/ann"))
                .hasRedirectedUrl("/admin/people");
    }

    @Test
    void saysHowToMendALinkOrAnOrcid() {
        assertThat(post(
                        "/admin/people",
                        "name",
                        "Ann Example",
                        "linkUrls[0]",
                        "javascript:alert(1)",
                        "orcid",
                        "0000-0002-1825-0098"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter a full web address, starting with https://")
                .contains("Enter sixteen digits in groups of four");
    }

    @ParameterizedTest
    @CsvSource({
        "0000-0002-1825-0097, true",
        "0000-0001-5109-3700, true",
        "0000-0002-1694-233X, true",
        "0000-0002-1825-0098, false",
        "0000-0002-1825, false",
        "nonsense, false"
    })
    void checksTheCheckDigitOfAnOrcid(String orcid, boolean good) {
        assertThat(Orcid.isValid(orcid)).isEqualTo(good);
    }

    @Test
    void drawsInitialsFromFirstAndLastName() {
        assertThat(new PersonName(1, "x", "Zoë van der Example", "").initials()).isEqualTo("ZE");
        assertThat(new PersonName(1, "x", "Cher", "").initials()).isEqualTo("C");
    }

    @Test
    void needsAsManyQueriesForManyAsForFew() {
        add("Ann Example", TeamPlace.NONE, Publication.PUBLISHED);
        int few = queries.during(() -> mvc.get().uri("/people").exchange());
        for (int i = 0; i < 60; i++) {
            add("Person " + i, TeamPlace.NONE, Publication.PUBLISHED);
        }

        assertThat(queries.during(() -> mvc.get().uri("/people").exchange())).isEqualTo(few);
    }

    private long add(String name, TeamPlace team, Publication publication) {
        return register.add(new PersonDetails(
                Slug.from(name), name, "Speaker", "", Markdown.EMPTY, List.of(), null, null, team, publication));
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post()
                .uri(path)
                .with(Staff.with(Right.CONTENT))
                .with(csrf())
                .param("role", "Speaker")
                .param("teamPosition", "1")
                .param("publication", "PUBLISHED");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
