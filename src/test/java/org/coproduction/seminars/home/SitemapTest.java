package org.coproduction.seminars.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.blog.APost;
import org.coproduction.seminars.blog.BlogDesk;
import org.coproduction.seminars.people.APerson;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@SiteTest
class SitemapTest {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String SITE = "http://localhost:8080";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice seminars;

    @Autowired
    BlogDesk blog;

    @Autowired
    PeopleRegister people;

    @Autowired
    EntityManager entities;

    @Test
    void namesEveryPublicPageOnceWithTheTimeOfItsLastChange() throws Exception {
        seminars.add(seminar().details());
        people.add(APerson.named("Ada Example").details());
        blog.add(APost.titled("Then").publishedAt("2016-02-01T10:00:00Z").details());
        entities.createNativeQuery("update seminar set updated_at = timestamp with time zone '2016-01-05 10:00:00+00'")
                .executeUpdate();
        entities.createNativeQuery("update post set updated_at = timestamp with time zone '2016-01-07 10:00:00+00'")
                .executeUpdate();
        entities.clear();

        Map<String, String> sitemap = sitemap();
        assertThat(sitemap)
                .containsEntry("/seminars/practice", "2016-01-05T10:00:00Z")
                .containsEntry("/seminars", "2016-01-05T10:00:00Z")
                .containsEntry("/blog/then", "2016-02-01T10:00:00Z")
                .containsEntry("/blog", "2016-02-01T10:00:00Z")
                .containsKeys("/people/ada-example", "/people", "/partners", "/resources", "/bursaries", "/about")
                .containsKeys("/contact", "/accessibility", "/privacy", "/glossary")
                .containsEntry("/bursaries", null);
        assertThat(sitemap.get("/")).isEqualTo(sitemap.get("/people")).startsWith("2016-03-01T09:");
    }

    @Test
    void leavesOutWhatThePublicCannotSee() throws Exception {
        seminars.add(seminar().status(SeminarStatus.DRAFT).details());
        people.add(APerson.named("Ada Example").draft().details());
        blog.add(APost.titled("Draft").draft().details());
        blog.add(APost.titled("Later").publishedAt("2016-05-01T10:00:00Z").details());

        assertThat(sitemap().keySet())
                .noneMatch(path -> path.matches("/(seminars|people|blog|admin|my|login)/.*|/admin|/login"));
    }

    @Test
    void leadsOnlyToPagesThatAnswer() throws Exception {
        seminars.add(seminar().details());
        blog.add(APost.titled("Then").details());

        assertThat(sitemap().keySet())
                .allSatisfy(path -> assertThat(mvc.get().uri(path))
                        .as(path)
                        .hasStatusOk()
                        .bodyText()
                        .contains("<link rel=\"canonical\" href=\"" + SITE + path + "\">"));
    }

    private Map<String, String> sitemap() throws Exception {
        MvcTestResult answer = mvc.get().uri("/sitemap.xml").exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/xml");
        Document document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
        NodeList urls = document.getElementsByTagNameNS(NAMESPACE, "url");
        Map<String, String> entries = new LinkedHashMap<>();
        for (int at = 0; at < urls.getLength(); at++) {
            Element url = (Element) urls.item(at);
            String path = text(url, "loc").substring(SITE.length());
            assertThat(entries).doesNotContainKey(path);
            entries.put(path, text(url, "lastmod"));
        }
        return entries;
    }

    private static String text(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(NAMESPACE, name);
        return found.getLength() == 0 ? null : found.item(0).getTextContent();
    }
}
