package org.coproduction.seminars.site;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.SafeHtml;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;

/** Turns Markdown into HTML that is safe to show: raw HTML is escaped, and the result passes an allow-list. */
@Component
public class MarkdownRenderer {

    private static final int DEEPEST_HEADING = 4;

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), AutolinkExtension.create());

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h2", "h3", "h4", "strong", "em", "blockquote", "ul", "ol", "li", "a")
            .allowElements("code", "pre", "table", "thead", "tbody", "tr", "th", "td", "img")
            .allowUrlProtocols("http", "https", "mailto", "tel", "sms")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("start")
            .onElements("ol")
            .requireRelsOnLinks("noopener")
            .toFactory();

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer html = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel", "sms")))
            .build();
    private final TextContentRenderer text = TextContentRenderer.builder().build();

    /** Headings are moved to lie between h2 and h4, below the page’s own h1. */
    public SafeHtml render(Markdown markdown) {
        if (markdown.isBlank()) {
            return SafeHtml.EMPTY;
        }
        Node document = parser.parse(markdown.source());
        document.accept(new HeadingLimits());
        return new SafeHtml(ALLOWED.sanitize(html.render(document)));
    }

    /** The words alone, for descriptions and feeds. */
    public String plainText(Markdown markdown) {
        return text.render(parser.parse(markdown.source())).strip();
    }

    /** What a reader of the page would read, without addresses and marks, for searching; paragraphs end with a line. */
    public String words(Markdown markdown) {
        MarkdownWords words = new MarkdownWords();
        parser.parse(markdown.source()).accept(words);
        return words.words();
    }

    private static final class HeadingLimits extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(DEEPEST_HEADING, Math.max(2, heading.getLevel())));
            visitChildren(heading);
        }
    }
}
