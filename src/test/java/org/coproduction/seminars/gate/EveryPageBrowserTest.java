package org.coproduction.seminars.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coproduction.seminars.BrowserTestBase;
import org.coproduction.seminars.TestDatabase;
import org.coproduction.seminars.identity.PasswordDesk;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everybody can use every page, public or staff, whether there is nothing, much or something very long to show, and when a form
 * comes back with mistakes. Pages are found by their links, and every route that can be read must have been found: an address
 * that nothing leads to goes into {@link World#starts()}.
 */
class EveryPageBrowserTest extends BrowserTestBase {

    /** Routes that need not be found, each with its reason. */
    private static final Map<String, String> NOT_FOR_READERS = Map.of(
            "/admin/bursaries/{id}/decision", "shows the application, for those who load a refused decision again",
            "/admin/access-requests/{id}/calling-off",
                    "leads back to the request, for those who load it again or sign in again",
            "/admin/access-requests/{id}/check",
                    "leads back to the request, for those who load it again or sign in again");

    @Autowired
    ApplicationContext site;

    @Autowired
    TestDatabase database;

    @Autowired
    PasswordDesk passwords;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Set<String> found = new TreeSet<>();

    private final Set<String> spoiled = new HashSet<>();

    @TestFactory
    Stream<DynamicNode> everybodyCanUse() {
        Stream<DynamicNode> worlds = Worlds.beside(site).stream()
                .map(world -> dynamicContainer(
                        world.getClass().getSimpleName(),
                        Stream.of("visitors", "staff").map(who -> pages(world, who))));
        return Stream.concat(worlds, Stream.of(dynamicTest("every route has been found", this::isComplete)));
    }

    private DynamicNode pages(World world, String who) {
        use(new NewContextOptions().setViewportSize(1280, 720));
        Crawl crawl = who.equals("staff") ? asStaff(world) : asVisitor(world);
        found.addAll(crawl.routes());
        page.onFrameNavigated(
                frame -> routes().of(URI.create(frame.url()).getPath()).ifPresent(found::add));
        Inspection inspection = world.inspect(page);
        Stream<DynamicNode> pages = crawl.examples().stream()
                .map(example -> dynamicTest(example.address(), () -> isGood(example, inspection)));
        return dynamicContainer(
                who, Stream.of(ofAll(crawl), pages, walks(crawl, inspection)).flatMap(nodes -> nodes));
    }

    private Crawl asVisitor(World world) {
        database.clear();
        world.prepare();
        Crawl crawl = new Crawl(page.context().request(), routes(), "/");
        return crawl.from(world.starts()).from(List.of("/"));
    }

    private Crawl asStaff(World world) {
        signIn();
        Crawl crawl = new Crawl(page.context().request(), routes(), "/admin");
        return crawl.from(List.of("/admin", "/admin/nothing-here")).from(world.staffStarts());
    }

    private void signIn() {
        passwords.openFirstAccount().ifPresent(link -> Team.signUp(passwords));
        visit("/login");
        page.getByLabel("Email address").fill(Team.ADDRESS);
        page.getByLabel("Password").fill(Team.PASSWORD);
        page.locator("main button").click();
        page.waitForURL("**/admin");
    }

    private Routes routes() {
        return new Routes(requestMappingHandlerMapping);
    }

    private static Stream<DynamicNode> ofAll(Crawl crawl) {
        return Stream.of(
                dynamicTest(
                        "no link leads nowhere",
                        () -> assertThat(crawl.brokenLinks()).isEmpty()),
                dynamicTest(
                        "no two kinds of page have one title",
                        () -> assertThat(crawl.titlesOfSeveralRoutes()).isEmpty()));
    }

    private Stream<DynamicNode> walks(Crawl crawl, Inspection inspection) {
        RegistrationWalk walk = new RegistrationWalk(page, inspection);
        return crawl.routes().contains(RegistrationWalk.ROUTE)
                ? Stream.of(dynamicTest(
                        "registering", () -> assertThat(walk.problems()).isEmpty()))
                : Stream.empty();
    }

    private void isGood(SitePage example, Inspection inspection) {
        visit(example.address());
        List<String> problems = new ArrayList<>(inspection.problems());
        int forms = page.locator(Mistakes.FORMS).count();
        for (int form = 0; form < forms; form++) {
            if (spoiled.add(example.route() + " " + form)) {
                visit(example.address());
                problems.addAll(new Mistakes(inspection).problems(page, form));
            }
        }
        assertThat(problems).as(example.address()).isEmpty();
    }

    private void isComplete() {
        Set<String> missing = routes().all();
        missing.removeAll(found);
        missing.removeAll(NOT_FOR_READERS.keySet());

        assertThat(missing).isEmpty();
    }
}
