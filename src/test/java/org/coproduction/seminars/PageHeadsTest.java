package org.coproduction.seminars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.coproduction.seminars.blog.APost;
import org.coproduction.seminars.blog.BlogDesk;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.people.APerson;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.programme.ProgrammeDesk;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.programme.SessionDetails;
import org.coproduction.seminars.programme.SessionDetails.Participant;
import org.coproduction.seminars.programme.SessionKind;
import org.coproduction.seminars.programme.SessionPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** What pages say of themselves to search engines and whoever shows a link to them. */
@SiteTest
class PageHeadsTest {

    private static final String SITE = "http://localhost:8080";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice seminars;

    @Autowired
    ProgrammeDesk programme;

    @Autowired
    PeopleRegister people;

    @Autowired
    BlogDesk blog;

    @Test
    void namesTheCanonicalAddressWhateverHostAndQueryWereAskedFor() {
        PageHead head = PageHead.of(
                body(mvc.get().uri("/contact?utm_source=mail&page=7").header("Host", "evil.example.org")));

        assertThat(head.canonical()).contains(SITE + "/contact");
        assertThat(head.meta("og:url")).isEqualTo(SITE + "/contact");
    }

    @Test
    void countsTheLaterPagesOfAListAsPages() {
        for (int i = 0; i < 12; i++) {
            blog.add(APost.titled("Post " + i).about("Power").details());
        }

        assertThat(head("/blog?page=2").canonical()).contains(SITE + "/blog?page=2");
        assertThat(head("/blog?page=1").canonical()).contains(SITE + "/blog");
        assertThat(head("/blog?page=99").canonical()).contains(SITE + "/blog?page=2");
        assertThat(head("/blog?page=2&topic=power").canonical()).contains(SITE + "/blog?topic=power&page=2");
    }

    @Test
    void saysWhatALinkToThePageShows() {
        seminars.add(seminar().details());
        PageHead head = head("/seminars/practice");

        assertThat(head.meta("og:title")).isEqualTo("Practice and power");
        assertThat(head.meta("og:type")).isEqualTo("website");
        assertThat(head.meta("og:description")).isEqualTo("How practice helps and hinders.");
        assertThat(head.meta("og:site_name")).isEqualTo("Seminar series");
        assertThat(head.meta("og:locale")).isEqualTo("en_GB");
        assertThat(head.meta("og:image")).matches(SITE + "/share/seminars/practice\\.png\\?v=[0-9a-f]{12}");
        assertThat(head.meta("og:image:width")).isEqualTo("1200");
        assertThat(head.meta("og:image:height")).isEqualTo("630");
        assertThat(head.meta("og:image:alt"))
                .isEqualTo("Seminar 3: Practice and power. Wednesday 13 July 2016 · Example Hall, Leeds");
        assertThat(head.meta("twitter:card")).isEqualTo("summary_large_image");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/seminars",
                "/people",
                "/partners",
                "/blog",
                "/resources",
                "/bursaries",
                "/about",
                "/contact"
            })
    void hasOneOfEverythingOnEveryPublicPage(String path) {
        PageHead head = head(path);

        assertThat(head.canonical()).contains(SITE + path);
        assertThat(head.meta("og:title")).isNotBlank();
        assertThat(mvc.get().uri(head.meta("og:image").substring(SITE.length())))
                .hasStatusOk()
                .hasContentType("image/png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/nothing-here", "/seminars/none"})
    void saysNothingOfPagesThatNobodyShouldList(String path) {
        PageHead head = PageHead.of(body(mvc.get().uri(path)));

        assertThat(head.canonical()).isEmpty();
        assertThat(head.metas("og:url")).isEmpty();
        assertThat(head.things()).isEmpty();
    }

    @Test
    void tellsOfASeminarAsAnEvent() {
        long speaker = people.add(APerson.named("Ada Example").details());
        long id = seminars.add(seminar().opensOn(LocalDate.of(2016, 1, 4)).details());
        programme.add(id, talk("Who decides?", speaker));

        JsonNode event = head("/seminars/practice").thing("EducationEvent");
        assertThat(event.path("@id").asString()).isEqualTo(SITE + "/seminars/practice");
        assertThat(event.path("name").asString()).isEqualTo("Practice and power");
        assertThat(event.path("startDate").asString()).isEqualTo("2016-07-13T10:00:00+01:00");
        assertThat(event.path("endDate").asString()).isEqualTo("2016-07-13T16:00:00+01:00");
        assertThat(event.path("eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(event.path("eventAttendanceMode").asString())
                .isEqualTo("https://schema.org/OfflineEventAttendanceMode");
        assertThat(event.path("location").path("@type").asString()).isEqualTo("Place");
        assertThat(event.path("location").path("name").asString()).isEqualTo("Example Hall, Leeds");
        assertThat(event.path("location").path("address").asString()).isEqualTo("1 Example Street");
        assertThat(event.path("isAccessibleForFree").asBoolean()).isTrue();
        assertThat(event.path("maximumPhysicalAttendeeCapacity").asInt()).isEqualTo(60);
        assertThat(event.path("offers").path("price").asString()).isEqualTo("0");
        assertThat(event.path("offers").path("priceCurrency").asString()).isEqualTo("GBP");
        assertThat(event.path("offers").path("availability").asString()).isEqualTo("https://schema.org/InStock");
        assertThat(event.path("offers").path("validFrom").asString()).isEqualTo("2016-01-04T00:00:00Z");
        assertThat(event.path("superEvent").path("@id").asString()).isEqualTo(SITE + "/#series");
        assertThat(event.path("performer").path("url").asString()).isEqualTo(SITE + "/people/ada-example");
        assertThat(event.path("subEvent").path("name").asString()).isEqualTo("Who decides?");
        assertThat(event.path("subEvent").path("startDate").asString()).isEqualTo("2016-07-13T10:30:00+01:00");
        assertThat(event.path("image").asString())
                .isEqualTo(head("/seminars/practice").meta("og:image"));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-03-26, 2016-03-26T10:00:00Z",
        "2016-04-02, 2016-04-02T10:00:00+01:00",
        "2016-10-30, 2016-10-30T10:00:00Z",
    })
    void givesTimesWithTheOffsetOfTheirDay(LocalDate day, String start) {
        seminars.add(seminar()
                .date(SeminarDate.day(day, LocalTime.of(10, 0), LocalTime.of(16, 0)))
                .details());

        assertThat(event("practice").path("startDate").asString()).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "CANCELLED, EventCancelled, OfflineEventAttendanceMode",
        "POSTPONED, EventPostponed, OfflineEventAttendanceMode",
        "MOVED_ONLINE, EventMovedOnline, OnlineEventAttendanceMode",
        "PUBLISHED, EventScheduled, OfflineEventAttendanceMode",
    })
    void saysWhatHasBecomeOfASeminar(SeminarStatus status, String eventStatus, String attendance) {
        seminars.add(seminar().capacity(60, 40).status(status).details());

        JsonNode event = event("practice");
        assertThat(event.path("eventStatus").asString()).isEqualTo("https://schema.org/" + eventStatus);
        assertThat(event.path("eventAttendanceMode").asString()).isEqualTo("https://schema.org/" + attendance);
        assertThat(event.has("offers")).isEqualTo(status.isOn());
        assertThat(event.path("location").path("@type").asString())
                .isEqualTo(status == SeminarStatus.MOVED_ONLINE ? "VirtualLocation" : "Place");
    }

    @Test
    void leadsThoseWhoTakePartOnlineToThePublicPage() {
        seminars.add(seminar().format(SeminarFormat.BOTH).details());

        JsonNode location = event("practice").path("location");
        assertThat(location.path(0).path("@type").asString()).isEqualTo("Place");
        assertThat(location.path(1).path("@type").asString()).isEqualTo("VirtualLocation");
        assertThat(location.path(1).path("url").asString()).isEqualTo(SITE + "/seminars/practice");
    }

    @Test
    void makesNoDayOutOfAMonth() {
        seminars.add(seminar().date(SeminarDate.month(YearMonth.of(2016, 7))).details());
        seminars.add(seminar().slug("later").date(SeminarDate.unknown()).details());

        assertThat(body(mvc.get().uri("/seminars/practice"))).doesNotContain("EducationEvent", "2016-07-01");
        assertThat(body(mvc.get().uri("/seminars/later"))).doesNotContain("EducationEvent");
        assertThat(head("/").thing("EventSeries").has("subEvent")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/seminars"})
    void tellsOfTheSeriesWithItsSeminars(String path) {
        seminars.add(seminar().details());
        seminars.add(seminar()
                .slug("second")
                .date(SeminarDate.day(LocalDate.of(2016, 10, 31)))
                .details());
        seminars.add(seminar().slug("draft").status(SeminarStatus.DRAFT).details());

        JsonNode series = head(path).thing("EventSeries");
        assertThat(series.path("@id").asString()).isEqualTo(SITE + "/#series");
        assertThat(series.path("startDate").asString()).isEqualTo("2016-07-13T10:00:00+01:00");
        assertThat(series.path("subEvent")
                        .valueStream()
                        .map(event -> event.path("url").asString()))
                .containsExactly(SITE + "/seminars/practice", SITE + "/seminars/second");
        assertThat(series.path("subEvent").path(1).path("startDate").asString()).isEqualTo("2016-10-31");
        assertThat(series.path("organizer").path("@type").asString()).isEqualTo("Organization");
    }

    @Test
    void tellsOfAPostWithItsDatesAndAuthor() {
        long author = people.add(APerson.named("Ada Example").details());
        blog.add(APost.titled("After the clocks")
                .publishedAt("2016-02-01T10:00:00Z")
                .by(author)
                .about("Power", "Time")
                .details());

        PageHead head = head("/blog/after-the-clocks");
        JsonNode post = head.thing("BlogPosting");
        assertThat(post.path("headline").asString()).isEqualTo("After the clocks");
        assertThat(post.path("datePublished").asString()).isEqualTo("2016-02-01T10:00:00Z");
        assertThat(post.path("dateModified").asString()).startsWith("2016-03-01T09:");
        assertThat(post.path("author").path("name").asString()).isEqualTo("Ada Example");
        assertThat(post.path("author").path("url").asString()).isEqualTo(SITE + "/people/ada-example");
        assertThat(post.path("publisher").path("@type").asString()).isEqualTo("Organization");
        assertThat(post.path("keywords").asString()).isEqualTo("Power, Time");
        assertThat(head.meta("og:type")).isEqualTo("article");
        assertThat(head.meta("article:published_time")).isEqualTo("2016-02-01T10:00:00Z");
    }

    @Test
    void tellsOfAPerson() {
        people.add(APerson.named("Ada Example").details());

        PageHead head = head("/people/ada-example");
        JsonNode person = head.thing("Person");
        assertThat(person.path("name").asString()).isEqualTo("Ada Example");
        assertThat(person.path("url").asString()).isEqualTo(SITE + "/people/ada-example");
        assertThat(head.meta("og:type")).isEqualTo("profile");
    }

    @Test
    void tellsWhereThePageLies() {
        seminars.add(seminar().details());

        JsonNode steps = head("/seminars/practice").thing("BreadcrumbList").path("itemListElement");
        assertThat(steps).hasSize(2);
        assertThat(steps.path(0).path("position").asInt()).isEqualTo(1);
        assertThat(steps.path(0).path("name").asString()).isEqualTo("Seminars");
        assertThat(steps.path(0).path("item").asString()).isEqualTo(SITE + "/seminars");
        assertThat(steps.path(1).path("name").asString()).isEqualTo("Practice and power");
        assertThat(steps.path(1).has("item")).isFalse();
    }

    @Test
    void keepsATitleFromEndingTheElementThatHoldsIt() {
        String title = "</script><script>alert(1)</script><!-- & \u2028 \" '";
        seminars.add(seminar().title(title).details());

        String html = body(mvc.get().uri("/seminars/practice"));
        assertThat(html).doesNotContain("<script>alert").doesNotContain("\u2028 \\\"");
        assertThat(PageHead.of(html).thing("EducationEvent").path("name").asString())
                .isEqualTo(title);
    }

    @Test
    void namesTheFeedsOfAPage() {
        seminars.add(seminar().details());
        blog.add(APost.titled("One").about("Power").details());

        assertThat(hrefs("/seminars")).containsExactly("/blog/feed.atom", "/seminars.ics");
        assertThat(hrefs("/seminars/practice")).containsExactly("/blog/feed.atom", "/seminars/practice.ics");
        assertThat(hrefs("/blog?topic=power")).containsExactly("/blog/feed.atom", "/blog/feed.atom?topic=power");
    }

    private List<String> hrefs(String path) {
        return head(path).links("alternate").stream()
                .map(link -> link.get("href"))
                .toList();
    }

    private JsonNode event(String slug) {
        return head("/seminars/" + slug).thing("EducationEvent");
    }

    private PageHead head(String path) {
        return PageHead.of(body(mvc.get().uri(path)));
    }

    private static String body(MockMvcTester.MockMvcRequestBuilder request) {
        try {
            return request.exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SessionDetails talk(String title, long speaker) {
        return new SessionDetails(
                LocalTime.of(10, 30),
                null,
                null,
                SessionKind.TALK,
                title,
                Markdown.EMPTY,
                "",
                false,
                List.of(new Participant(speaker, SessionPart.SPEAKER)));
    }
}
