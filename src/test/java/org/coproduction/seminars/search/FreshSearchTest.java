package org.coproduction.seminars.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.Queries;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.TestDatabase;
import org.coproduction.seminars.blog.APost;
import org.coproduction.seminars.blog.BlogDesk;
import org.coproduction.seminars.bursary.BursaryExample;
import org.coproduction.seminars.bursary.BursaryGroup;
import org.coproduction.seminars.bursary.BursaryIntroduction;
import org.coproduction.seminars.bursary.BursaryOffice;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.ContentStamp;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.partner.PartnerDetails;
import org.coproduction.seminars.partner.PartnerKind;
import org.coproduction.seminars.partner.PartnerRegister;
import org.coproduction.seminars.people.APerson;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.programme.ProgrammeDesk;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.programme.SessionDetails;
import org.coproduction.seminars.programme.SessionDetails.Participant;
import org.coproduction.seminars.programme.SessionKind;
import org.coproduction.seminars.programme.SessionPart;
import org.coproduction.seminars.resource.Citation;
import org.coproduction.seminars.resource.Recording;
import org.coproduction.seminars.resource.ResourceDetails;
import org.coproduction.seminars.resource.ResourceKind;
import org.coproduction.seminars.resource.ResourceShelf;
import org.coproduction.seminars.series.PageDetails;
import org.coproduction.seminars.series.PagePlace;
import org.coproduction.seminars.series.SeriesGlossary;
import org.coproduction.seminars.series.SeriesOffice;
import org.coproduction.seminars.series.SeriesPages;
import org.coproduction.seminars.series.SeriesSettings;
import org.coproduction.seminars.series.TermDetails;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever the public may see is found with the first search after a change, by the instance that made it and by another one on
 * the same database; whatever it may not see is not.
 */
@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class FreshSearchTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SiteSearch one;

    @Autowired
    private List<SearchSource> sources;

    @Autowired
    private ContentStamp stamp;

    @Autowired
    private MarkdownRenderer markdown;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Queries queries;

    private SiteSearch other;

    @BeforeEach
    void startAnotherInstance() {
        other = instance(clock);
        paths("warm up");
    }

    @AfterEach
    void clear() {
        database.clear();
    }

    @Test
    void findsPosts() {
        BlogDesk desk = beans.getBean(BlogDesk.class);
        long id = desk.add(APost.titled("Alpha").about("Beta").body("Gamma").details());
        assertThat(paths("alpha")).containsExactly("/blog/alpha");
        assertThat(paths("beta")).containsExactly("/blog/alpha");
        assertThat(paths("gamma")).containsExactly("/blog/alpha");

        desk.change(
                id,
                desk.get(id).version(),
                APost.titled("Alpha").about("Delta").body("Gamma").details());
        assertThat(paths("beta")).isEmpty();
        assertThat(paths("delta")).containsExactly("/blog/alpha");

        desk.change(id, desk.get(id).version(), APost.titled("Alpha").draft().details());
        assertThat(paths("alpha")).isEmpty();

        desk.change(id, desk.get(id).version(), APost.titled("Alpha").details());
        assertThat(paths("alpha")).containsExactly("/blog/alpha");

        desk.delete(id);
        assertThat(paths("alpha")).isEmpty();
    }

    @Test
    void findsAPlannedPostFromTheVeryMomentOfItsPublication() {
        Instant moment = clock.instant().plusSeconds(30).truncatedTo(ChronoUnit.SECONDS);
        beans.getBean(BlogDesk.class)
                .add(APost.titled("Planned").publishedAt(moment.toString()).details());
        SettableClock later = new SettableClock(moment.minusMillis(1));
        SiteSearch instance = instance(later);

        assertThat(paths(instance, "planned")).isEmpty();
        later.now = moment;
        assertThat(paths(instance, "planned")).containsExactly("/blog/planned");
    }

    @Test
    void findsPeopleAndWhatTheyTakePartIn() {
        PeopleRegister people = beans.getBean(PeopleRegister.class);
        long id = people.add(APerson.named("Zora Quince").details());
        long seminar = seminar(SeminarExample.seminar());
        beans.getBean(ProgrammeDesk.class).add(seminar, talk("Opening", id));
        assertThat(paths("quince")).containsExactly("/people/zora-quince", "/seminars/practice");

        people.change(
                id,
                people.get(id).version(),
                APerson.named("Zora Medlar").at("zora-quince").details());
        assertThat(paths("quince")).isEmpty();
        assertThat(paths("medlar")).containsExactly("/people/zora-quince", "/seminars/practice");

        people.change(
                id,
                people.get(id).version(),
                APerson.named("Zora Medlar").at("zora-quince").draft().details());
        assertThat(paths("medlar")).isEmpty();
    }

    @Test
    void findsNobodyWhoWasDeleted() {
        PeopleRegister people = beans.getBean(PeopleRegister.class);
        long id = people.add(APerson.named("Zora Quince").details());
        assertThat(paths("quince")).containsExactly("/people/zora-quince");

        people.delete(id);
        assertThat(paths("quince")).isEmpty();
    }

    @Test
    void findsSeminars() {
        SeminarOffice office = beans.getBean(SeminarOffice.class);
        seminar(SeminarExample.seminar().title("Alpha"));
        assertThat(paths("alpha")).containsExactly("/seminars/practice");
        assertThat(paths("example hall")).containsExactly("/seminars/practice");

        change(office, SeminarExample.seminar().title("Beta"));
        assertThat(paths("alpha")).isEmpty();
        assertThat(paths("beta")).containsExactly("/seminars/practice");

        change(office, SeminarExample.seminar().title("Beta").status(SeminarStatus.CANCELLED));
        assertThat(paths("beta")).containsExactly("/seminars/practice");

        change(office, SeminarExample.seminar().title("Beta").status(SeminarStatus.DRAFT));
        assertThat(paths("beta")).isEmpty();

        change(office, SeminarExample.seminar().title("Beta"));
        assertThat(paths("beta")).containsExactly("/seminars/practice");

        office.delete("practice");
        assertThat(paths("beta")).isEmpty();
    }

    @Test
    void findsWhatHappenedOnlyOnceASeminarIsOver() {
        SeminarExample seminar = SeminarExample.seminar().afterwards("Jubilation");
        seminar(seminar);
        SettableClock later = new SettableClock(seminar.details().date().end().minusMillis(1));
        SiteSearch instance = instance(later);
        assertThat(paths("jubilation")).isEmpty();
        assertThat(paths(instance, "jubilation")).isEmpty();

        later.now = seminar.details().date().end();
        assertThat(paths(instance, "jubilation")).containsExactly("/seminars/practice");
    }

    @Test
    void findsSessions() {
        ProgrammeDesk desk = beans.getBean(ProgrammeDesk.class);
        long seminar = seminar(SeminarExample.seminar());
        long id = desk.add(seminar, talk("Alpha"));
        assertThat(paths("alpha")).containsExactly("/seminars/practice");

        desk.change(seminar, id, desk.get(seminar, id).version(), talk("Beta"));
        assertThat(paths("alpha")).isEmpty();
        assertThat(paths("beta")).containsExactly("/seminars/practice");

        desk.delete(seminar, id);
        assertThat(paths("beta")).isEmpty();
    }

    @Test
    void findsPartners() {
        PartnerRegister partners = beans.getBean(PartnerRegister.class);
        long id = partners.add(partner("Alpha"));
        assertThat(paths("alpha")).containsExactly("/partners#partner-" + id);

        partners.change(id, partners.all().get(0).version(), partner("Beta"));
        assertThat(paths("alpha")).isEmpty();
        assertThat(paths("beta")).containsExactly("/partners#partner-" + id);

        partners.delete(id);
        assertThat(paths("beta")).isEmpty();
    }

    @Test
    void findsResources() {
        ResourceShelf shelf = beans.getBean(ResourceShelf.class);
        long id = shelf.add(resource("Alpha", Publication.PUBLISHED));
        assertThat(paths("alpha")).containsExactly("/resources/film");

        shelf.change(id, shelf.get(id).version(), resource("Beta", Publication.PUBLISHED));
        assertThat(paths("alpha")).isEmpty();
        assertThat(paths("beta")).containsExactly("/resources/film");

        shelf.change(id, shelf.get(id).version(), resource("Beta", Publication.DRAFT));
        assertThat(paths("beta")).isEmpty();

        shelf.change(id, shelf.get(id).version(), resource("Beta", Publication.PUBLISHED));
        assertThat(paths("beta")).containsExactly("/resources/film");

        shelf.delete(id);
        assertThat(paths("beta")).isEmpty();
    }

    @Test
    void findsPages() {
        SeriesPages pages = beans.getBean(SeriesPages.class);
        long id = pages.add(page("Alpha", Publication.PUBLISHED));
        assertThat(paths("alpha")).containsExactly("/about/page");

        pages.change(id, pages.get(id).version(), page("Beta", Publication.PUBLISHED));
        assertThat(paths("alpha")).isEmpty();
        assertThat(paths("beta")).containsExactly("/about/page");

        pages.change(id, pages.get(id).version(), page("Beta", Publication.DRAFT));
        assertThat(paths("beta")).isEmpty();

        pages.change(id, pages.get(id).version(), page("Beta", Publication.PUBLISHED));
        assertThat(paths("beta")).containsExactly("/about/page");

        pages.delete(id);
        assertThat(paths("beta")).isEmpty();
    }

    @Test
    void findsWordsOfTheGlossary() {
        SeriesGlossary glossary = beans.getBean(SeriesGlossary.class);
        long id = glossary.add(new TermDetails("Alpha", List.of("Omega"), new Markdown("First.")));
        assertThat(paths("alpha")).containsExactly("/glossary#alpha");
        assertThat(paths("omega")).containsExactly("/glossary#alpha");

        glossary.change(id, glossary.get(id).version(), new TermDetails("Beta", List.of(), new Markdown("Second.")));
        assertThat(paths("alpha")).isEmpty();
        assertThat(paths("beta")).containsExactly("/glossary#beta");

        glossary.delete(id);
        assertThat(paths("beta")).isEmpty();
    }

    @Test
    void findsWhatIsSaidOfTheSeries() {
        SeriesOffice office = beans.getBean(SeriesOffice.class);
        office.change(office.version(), settings("Alpha"));
        assertThat(paths("alpha")).containsExactlyInAnyOrder("/", "/about");

        office.change(office.version(), settings("Beta"));
        assertThat(paths("alpha")).isEmpty();
        assertThat(paths("beta")).containsExactlyInAnyOrder("/", "/about");
    }

    @Test
    void findsBursaries() {
        BursaryIntroduction introduction = beans.getBean(BursaryIntroduction.class);
        BursaryOffice office = beans.getBean(BursaryOffice.class);
        introduction.write(new Markdown("Alpha"));
        assertThat(paths("alpha")).containsExactly("/bursaries");

        introduction.write(new Markdown("Beta"));
        assertThat(paths("alpha")).isEmpty();
        assertThat(paths("beta")).containsExactly("/bursaries");

        long seminar = seminar(SeminarExample.seminar());
        long id = office.add(BursaryExample.scheme(seminar, BursaryGroup.THIRD_SECTOR));
        assertThat(paths("travel there and back")).first().isEqualTo("/bursaries");
        assertThat(paths("voluntary third sector")).contains("/bursaries");

        office.delete(id);
        assertThat(paths("there back")).isEmpty();
    }

    @Test
    void makesTheIndexOfManyInAsManyQueriesAsOfFew() {
        addSome("a", "b");
        int forFew = queries.during(() -> paths(instance(clock), "practice"));
        addSome("c", "d", "e", "f", "g");
        assertThat(queries.during(() -> paths(instance(clock), "practice"))).isEqualTo(forFew);
    }

    private void addSome(String... names) {
        for (String name : names) {
            long person = beans.getBean(PeopleRegister.class)
                    .add(APerson.named("Person " + name).details());
            long seminar = seminar(SeminarExample.seminar().slug("practice-" + name));
            beans.getBean(ProgrammeDesk.class).add(seminar, talk("Talk", person));
            beans.getBean(BlogDesk.class)
                    .add(APost.titled("Practice " + name)
                            .by(person)
                            .about("Power", "Place")
                            .details());
            beans.getBean(PartnerRegister.class).add(partner("Partner " + name));
        }
    }

    @Test
    void leavesTheStampAloneWhereNothingChanged() {
        seminar(SeminarExample.seminar());
        String before = stamp.current();

        SeminarOffice office = beans.getBean(SeminarOffice.class);
        change(office, SeminarExample.seminar());
        paths("practice");

        assertThat(stamp.current()).isEqualTo(before);
    }

    @Test
    void leavesTheStampAloneWhereAChangeIsUndone() {
        String before = stamp.current();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            beans.getBean(BlogDesk.class).add(APost.titled("Alpha").details());
            status.setRollbackOnly();
        });

        assertThat(stamp.current()).isEqualTo(before);
        assertThat(paths("alpha")).isEmpty();
    }

    private long seminar(SeminarExample example) {
        return beans.getBean(SeminarOffice.class).add(example.details());
    }

    private static void change(SeminarOffice office, SeminarExample example) {
        office.change("practice", office.get("practice").version(), example.details());
    }

    private static SessionDetails talk(String title, long... speakers) {
        return new SessionDetails(
                null,
                null,
                null,
                SessionKind.TALK,
                title,
                Markdown.EMPTY,
                "",
                false,
                Arrays.stream(speakers)
                        .mapToObj(speaker -> new Participant(speaker, SessionPart.SPEAKER))
                        .toList());
    }

    private static PartnerDetails partner(String name) {
        return new PartnerDetails(name, "P", PartnerKind.HOST, Markdown.EMPTY, null, null, 1);
    }

    private static ResourceDetails resource(String transcript, Publication publication) {
        return new ResourceDetails(
                Slug.of("film"),
                ResourceKind.FILM,
                "Film",
                "",
                List.of(),
                null,
                null,
                null,
                "",
                List.of(),
                LocalDate.of(2016, 2, 1),
                "",
                Recording.NONE,
                new Markdown(transcript),
                Citation.NONE,
                publication);
    }

    private static PageDetails page(String title, Publication publication) {
        return new PageDetails(Slug.of("page"), title, "", new Markdown("Words."), PagePlace.ABOUT, 1, publication);
    }

    private SeriesSettings settings(String whoCanCome) {
        SeriesSettings unset = beans.getBean(SeriesOffice.class).settings();
        return new SeriesSettings(
                unset.title(),
                unset.shortTitle(),
                unset.strapline(),
                unset.funder(),
                unset.hashtag(),
                unset.contactEmail(),
                unset.startsOn(),
                unset.endsOn(),
                unset.contact(),
                unset.overview(),
                unset.homeIntro(),
                new Markdown(whoCanCome),
                unset.accessHelp(),
                unset.ways(),
                unset.support());
    }

    private SiteSearch instance(Clock itsClock) {
        return new SiteSearch(new FreshIndex(sources, stamp, markdown, itsClock), itsClock);
    }

    /** Of what is found by both instances, which must agree. */
    private List<String> paths(String typed) {
        List<String> found = paths(one, typed);
        assertThat(paths(other, typed)).isEqualTo(found);
        return found;
    }

    private List<String> paths(SiteSearch instance, String typed) {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return reading.execute(status -> instance.search(typed, 1)).hits().stream()
                .map(SearchHit::path)
                .toList();
    }

    private static final class SettableClock extends Clock {

        private Instant now;

        SettableClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
