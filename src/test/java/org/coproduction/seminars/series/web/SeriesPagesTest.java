package org.coproduction.seminars.series.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.series.PageDetails;
import org.coproduction.seminars.series.PagePlace;
import org.coproduction.seminars.series.SeriesOffice;
import org.coproduction.seminars.series.SeriesPages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class SeriesPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeriesOffice office;

    @Autowired
    SeriesPages pages;

    @Test
    void showsWhatEditorsSayAboutTheSeries() {
        assertThat(post(
                        "/admin/series",
                        "title",
                        "Seminars on sharing power",
                        "shortTitle",
                        "Sharing power",
                        "contactEmail",
                        "Hello@Example.org",
                        "startsOn",
                        "2015-11-01",
                        "endsOn",
                        "2017-11-30",
                        "overview",
                        "## Why\n\nTogether",
                        "contact",
                        "Ring **0113 496 0000**"))
                .hasRedirectedUrl("/admin/series");

        assertThat(get("/about"))
                .hasStatusOk()
                .doesNotContainHeader("Set-Cookie")
                .bodyText()
                .contains("<h2>Why</h2>", "November 2015 to November 2017", "Sharing power</title>");
        assertThat(get("/contact"))
                .doesNotContainHeader("Set-Cookie")
                .bodyText()
                .contains("<strong>0113 496 0000</strong>", "mailto:hello@example.org", "Contact and access help");
    }

    @Test
    void keepsTheSettingsWhenSomethingIsWrong() {
        assertThat(post(
                        "/admin/series",
                        "title",
                        "",
                        "shortTitle",
                        "S",
                        "contactEmail",
                        "hello",
                        "startsOn",
                        "2017-01-01",
                        "endsOn",
                        "2016-01-01"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Enter the title of the series",
                        "like name@example.com",
                        "not before the start",
                        "value=\"hello\"");
        assertThat(post(
                        "/admin/series",
                        "title",
                        "T",
                        "shortTitle",
                        "S",
                        "contactEmail",
                        "a@example.org",
                        "startsOn",
                        "soon"))
                .bodyText()
                .contains("Enter a date, like 27 March 2016", "value=\"soon\"");
        assertThat(office.settings().title()).isEqualTo("Seminar series");
    }

    @Test
    void showsBothVersionsOfSettingsThatTwoPeopleEdit() {
        office.change(0, office.settings());

        assertThat(post(
                        "/admin/series",
                        "title",
                        "Mine",
                        "shortTitle",
                        "S",
                        "contactEmail",
                        "a@example.org",
                        "version",
                        "7"))
                .hasStatus(409)
                .bodyText()
                .contains("Mine", "Seminar series");
    }

    @Test
    void showsPublishedPagesWhereTheyBelong() {
        add("getting-here", "Getting here", PagePlace.ABOUT, Publication.PUBLISHED);
        add("cookies", "Cookies", PagePlace.FOOTER, Publication.PUBLISHED);
        add("secret", "Secret plan", PagePlace.ABOUT, Publication.DRAFT);

        assertThat(get("/about"))
                .bodyText()
                .contains("href=\"/about/getting-here\"", "href=\"/about/cookies\"")
                .doesNotContain("Secret plan");
        assertThat(get("/about/getting-here"))
                .hasStatusOk()
                .bodyText()
                .contains("Getting here – ", "<p>Text</p>", "Last changed on 1 March 2016");
        assertThat(get("/about/secret")).hasStatus(404);
        assertThat(get("/about/No%20such")).hasStatus(404);
    }

    @Test
    void givesTheStatementsTheirOwnAddressesEvenUnwritten() {
        assertThat(get("/privacy")).hasStatusOk().bodyText().contains("We are still writing this page");
        add("accessibility", "How accessible we are", PagePlace.NONE, Publication.PUBLISHED);

        assertThat(get("/accessibility")).bodyText().contains("How accessible we are");
        assertThat(get("/about/accessibility")).hasStatus(301).hasHeader("Location", "/accessibility");
    }

    @Test
    void showsTheSeriesInEasyReadOnceSomebodyHasWrittenIt() {
        assertThat(get("/easy-read")).hasStatus(404);

        assertThat(post(
                        "/admin/pages",
                        "title",
                        "About us in Easy Read",
                        "slug",
                        "easy-read",
                        "body",
                        "We hold seminars.",
                        "place",
                        "FOOTER",
                        "position",
                        "5",
                        "layout",
                        "EASY_READ",
                        "publication",
                        "PUBLISHED"))
                .hasRedirectedUrl("/admin/pages");

        assertThat(get("/easy-read"))
                .hasStatusOk()
                .bodyText()
                .contains("<div class=\"easy-read\"><div class=\"prose\"><p>We hold seminars.</p>");
        assertThat(get("/blog")).bodyText().contains("<a href=\"/easy-read\">About us in Easy Read</a>");
        assertThat(get("/about/easy-read")).hasStatus(301).hasHeader("Location", "/easy-read");
    }

    @Test
    void saysWhenAPageWasLastCheckedAndRemindsTheEditorsToReadItAgain() {
        assertThat(post(
                        "/admin/pages",
                        "title",
                        "Getting here",
                        "body",
                        "Text",
                        "position",
                        "5",
                        "reviewedOn",
                        "3 January 2015",
                        "reviewBy",
                        "29 February 2016",
                        "publication",
                        "PUBLISHED"))
                .hasRedirectedUrl("/admin/pages");

        assertThat(get("/about/getting-here"))
                .bodyText()
                .contains("Page last checked on 3 January 2015")
                .doesNotContain("Last changed on");
        assertThat(get("/admin"))
                .bodyText()
                .contains("Pages to read again", "One page is past the day by which somebody was to read it again.");

        long id = pages.search("getting").get(0).id();
        post(
                "/admin/pages/" + id,
                "title",
                "Getting here",
                "body",
                "Text",
                "position",
                "5",
                "reviewedOn",
                "1 March 2016",
                "reviewBy",
                "1 March 2016",
                "publication",
                "PUBLISHED");
        assertThat(get("/admin")).bodyText().doesNotContain("Pages to read again");
    }

    @Test
    void leadsFromAnOldAddressToTheNewOne() {
        long id = add("travel", "Travel", PagePlace.ABOUT, Publication.PUBLISHED);

        assertThat(post(
                        "/admin/pages/" + id,
                        "title",
                        "Getting here",
                        "slug",
                        "getting-here",
                        "place",
                        "ABOUT",
                        "position",
                        "1",
                        "publication",
                        "PUBLISHED",
                        "version",
                        "0"))
                .hasRedirectedUrl("/admin/pages");

        assertThat(get("/about/travel")).hasStatus(301).hasHeader("Location", "/about/getting-here");
    }

    @Test
    void addsAPageAndTakesItsAddressFromTheTitle() {
        assertThat(post(
                        "/admin/pages",
                        "title",
                        "What to expect",
                        "place",
                        "ABOUT",
                        "position",
                        "1",
                        "publication",
                        "PUBLISHED",
                        "body",
                        "Hello"))
                .hasRedirectedUrl("/admin/pages");

        assertThat(get("/about/what-to-expect")).hasStatusOk();
        assertThat(post(
                        "/admin/pages",
                        "title",
                        "Other",
                        "slug",
                        "what-to-expect",
                        "place",
                        "ABOUT",
                        "position",
                        "1",
                        "publication",
                        "DRAFT"))
                .bodyText()
                .contains("a page has this one", "value=\"Other\"");
        assertThat(post("/admin/pages", "title", "Other", "slug", "Not/a slug", "place", "MOON", "position", "x"))
                .bodyText()
                .contains(
                        "Enter small letters, digits and single hyphens only",
                        "Select one of the choices",
                        "Enter a whole number");
    }

    @Test
    void deletesAfterAskingAndForgetsTheAddress() {
        long id = add("travel", "Travel", PagePlace.ABOUT, Publication.PUBLISHED);

        assertThat(get("/admin/pages/" + id + "/deletion"))
                .bodyText()
                .contains("Delete the page “Travel”?", "/about/travel");
        assertThat(post("/admin/pages/" + id + "/deletion")).hasRedirectedUrl("/admin/pages");
        assertThat(get("/about/travel")).hasStatus(404);
    }

    @Test
    void showsBothVersionsOfAPageThatTwoPeopleEdit() {
        long id = add("travel", "Travel", PagePlace.ABOUT, Publication.PUBLISHED);

        assertThat(post(
                        "/admin/pages/" + id,
                        "title",
                        "Mine",
                        "slug",
                        "travel",
                        "place",
                        "ABOUT",
                        "position",
                        "1",
                        "publication",
                        "PUBLISHED",
                        "version",
                        "9"))
                .hasStatus(409)
                .bodyText()
                .contains("Mine", "Travel");
    }

    @Test
    void showsEditorsTheirPages() {
        long id = add("travel", "Travel", PagePlace.ABOUT, Publication.PUBLISHED);

        assertThat(get("/admin/pages?q=trav")).bodyText().contains("Travel", "Under “About”", "Published");
        assertThat(get("/admin/pages?q=%25")).bodyText().contains("No page matches");
        assertThat(get("/admin/pages/new")).hasStatusOk();
        assertThat(get("/admin/pages/" + id)).bodyText().contains("See the page");
        assertThat(get("/admin/series")).hasStatusOk();
    }

    private long add(String slug, String title, PagePlace place, Publication publication) {
        return pages.add(
                new PageDetails(Slug.of(slug), title, "In short", new Markdown("Text"), place, 1, publication));
    }

    private MvcTestResult get(String path) {
        var request = mvc.get().uri(URI.create(path));
        return (path.startsWith("/admin") ? request.with(Staff.with(Right.CONTENT)) : request).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.with(csrf()).with(Staff.with(Right.CONTENT)).exchange();
    }
}
