package org.coproduction.seminars.firstcontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.blog.Blog;
import org.coproduction.seminars.bursary.BursaryOffice;
import org.coproduction.seminars.partner.PartnerKind;
import org.coproduction.seminars.partner.PartnerRegister;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.people.PersonRow;
import org.coproduction.seminars.programme.ProgrammeDesk;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarTimes;
import org.coproduction.seminars.resource.ResourceShelf;
import org.coproduction.seminars.series.SeriesOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SiteTest
class FirstContentTest {

    @Autowired
    FirstContent content;

    @Autowired
    SeriesOffice series;

    @Autowired
    SeminarCatalogue seminars;

    @Autowired
    ProgrammeDesk programme;

    @Autowired
    PeopleRegister people;

    @Autowired
    PartnerRegister partners;

    @Autowired
    Blog blog;

    @Autowired
    BursaryOffice bursaries;

    @Autowired
    ResourceShelf resources;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void load() {
        assertThat(content.load()).isTrue();
    }

    @Test
    void holdsTheWholeSeries() {
        assertThat(series.settings().hashtag()).isEqualTo("#esrccopro");
        assertThat(seminars.published()).extracting(SeminarFacts::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(people.published()).filteredOn(PersonRow::teamMember).hasSize(8);
        assertThat(blog.latest(20)).hasSize(10);
        assertThat(bursaries.all()).hasSize(21);
        assertThat(resources.published()).hasSize(9);
        assertThat(partners.all())
                .extracting(partner -> partner.details().kind())
                .filteredOn(kind -> kind == PartnerKind.PROJECT_PARTNER)
                .hasSize(4);
        assertThat(partners.all()).hasSize(13);
    }

    @Test
    void putsTheProgrammeOfSeminar2IntoTheOrderOfTheDay() {
        long second = seminars.published().get(1).id();

        List<String> titles = programme.programmeOf(second).stream()
                .map(session -> session.details().title())
                .toList();

        assertThat(titles)
                .hasSize(12)
                .containsSubsequence(
                        "Lunch",
                        "Presentation by Ruth Allen",
                        "Presentation by Philip Houghton, Gemma Stacey and James Shutt",
                        "Key points of the talks and discussions");
    }

    @Test
    void hasNumbersAndDatesThatAgree() {
        assertThat(SeminarTimes.outOfOrder(seminars.all())).isEmpty();
    }

    @Test
    void isLoadedOnceOnly() {
        assertThat(content.load()).isFalse();
        assertThat(seminars.all()).hasSize(7);
    }

    @Test
    void showsOnEveryPublicPage() {
        for (String path : List.of(
                "/",
                "/seminars",
                "/seminars/enacting-co-production",
                "/people",
                "/people/pamela-fisher",
                "/partners",
                "/blog",
                "/blog/after-seminar-2",
                "/resources",
                "/bursaries",
                "/about",
                "/about/what-to-expect",
                "/glossary",
                "/easy-read",
                "/resources/interview-coldham",
                "/contact",
                "/accessibility",
                "/privacy")) {
            assertThat(mvc.get().uri(path)).as(path).hasStatusOk().bodyText().contains("Reimagining professionalism");
        }
    }

    @Test
    void listsEveryPublicPageInTheSitemap() {
        assertThat(mvc.get().uri("/sitemap.xml"))
                .hasStatusOk()
                .bodyText()
                .contains("<loc>http://localhost:8080/seminars/enacting-co-production</loc><lastmod>2016-03-01T")
                .contains("/people/pamela-fisher</loc>")
                .contains("/blog/after-seminar-2</loc>")
                .contains("/glossary</loc>")
                .contains("/easy-read</loc>")
                .contains("/resources/interview-coldham</loc>");
    }

    @Test
    void linksPeopleWithWhatTheyDid() {
        assertThat(mvc.get().uri("/people/pamela-fisher"))
                .bodyText()
                .contains("At the seminars")
                .contains("On the blog")
                .contains("Slides, films and papers")
                .contains("Welcome. Seminar 2: Enacting co-production, Wednesday 17 February 2016")
                .contains("href=\"/resources/what-is-it-and-where-do-we-begin\"");
        assertThat(mvc.get().uri("/partners"))
                .bodyText()
                .containsSubsequence(
                        "Collaborating Centre for Values-based Practice",
                        "Host of",
                        "<a href=\"/seminars/enacting-co-production\">Seminar 2: Enacting co-production</a>");
        assertThat(mvc.get().uri("/seminars/enacting-co-production"))
                .bodyText()
                .contains("/people/bill-fulford")
                .containsPattern("<a href=\"/partners#partner-\\d+\">Collaborating Centre for Values-based Practice")
                .contains("words on this page explained", "href=\"/glossary#co-production\"")
                .contains("Slides by Bill Fulford")
                .contains("After seminar 2: it is about power");
    }
}
