package org.coproduction.seminars.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.coproduction.seminars.SiteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@SiteTest
class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BlogDesk desk;

    @Test
    void carriesWholePostsWithLastingIds() throws Exception {
        desk.add(APost.titled("Bread & <butter>")
                .body("Some **words**.")
                .about("Ward rounds")
                .details());

        Element entry = first(feed("/blog/feed.atom"), "entry");
        assertThat(text(entry, "title")).isEqualTo("Bread & <butter>");
        assertThat(text(entry, "id")).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(text(entry, "published")).isEqualTo("2016-02-01T10:00:00Z");
        assertThat(text(entry, "updated")).startsWith("2016-03-01T");
        assertThat(text(entry, "name")).isNotEmpty();
        assertThat(text(entry, "content")).contains("<p>Some <strong>words</strong>.</p>");
        assertThat(first(entry, "category").getAttribute("term")).isEqualTo("ward-rounds");
        assertThat(first(entry, "link").getAttribute("href")).matches("http.*/blog/bread-butter");
    }

    @Test
    void isReadByAnotherLibrary() throws Exception {
        desk.add(APost.titled("Bread & <butter>").about("Ward rounds").details());
        byte[] xml = mvc.get().uri("/blog/feed.atom").exchange().getResponse().getContentAsByteArray();

        Feed feed = (Feed) new WireFeedInput().build(new XmlReader(new ByteArrayInputStream(xml)));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getOtherLinks())
                .extracting(Link::getRel, Link::getHref)
                .contains(tuple("self", "http://localhost:8080/blog/feed.atom"));
        Entry entry = feed.getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo("Bread & <butter>");
        assertThat(entry.getPublished()).isEqualTo("2016-02-01T10:00:00Z");
        assertThat(entry.getAuthors()).hasSize(1);
        assertThat(entry.getCategories().get(0).getLabel()).isEqualTo("Ward rounds");
        assertThat(entry.getContents().get(0).getValue()).contains("<strong>words</strong>");
    }

    @Test
    void keepsTheIdWhenTheAddressChanges() throws Exception {
        long id = desk.add(APost.titled("Before").details());
        String before = text(first(feed("/blog/feed.atom"), "entry"), "id");
        desk.change(id, desk.get(id).version(), APost.titled("After").details());

        assertThat(text(first(feed("/blog/feed.atom"), "entry"), "id")).isEqualTo(before);
    }

    @Test
    void isThereForEachTopic() throws Exception {
        desk.add(APost.titled("One").about("Flexibility").details());
        desk.add(APost.titled("Two").about("Power").details());

        Document feed = feed("/blog/feed.atom?topic=power");
        assertThat(feed.getElementsByTagNameNS(ATOM, "entry").getLength()).isEqualTo(1);
        assertThat(text(first(feed, "entry"), "title")).isEqualTo("Two");
        assertThat(text(feed.getDocumentElement(), "title")).startsWith("Power – ");
        assertThat(mvc.get().uri("/blog/feed.atom?topic=nothing")).hasStatus(404);
    }

    @Test
    void isValidWithoutAnyPostAndWithStrangeCharacters() throws Exception {
        assertThat(text(feed("/blog/feed.atom").getDocumentElement(), "updated"))
                .startsWith("2016-03-01T");

        desk.add(APost.titled("Bell").body("ding \u0007 dong ]]> \uD83D\uDD14").details());
        assertThat(text(first(feed("/blog/feed.atom"), "entry"), "content")).contains("ding  dong", "&#x1f514;");
    }

    private Document feed(String address) throws Exception {
        MvcTestResult answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(answer.getResponse().getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }

    private static Element first(Document document, String name) {
        return (Element) document.getElementsByTagNameNS(ATOM, name).item(0);
    }

    private static Element first(Element parent, String name) {
        return (Element) parent.getElementsByTagNameNS(ATOM, name).item(0);
    }

    private static String text(Element parent, String name) {
        return first(parent, name).getTextContent();
    }
}
