package org.coproduction.seminars.site.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Addresses so broken that Tomcat refuses them before any page can be asked for, and failures in which no page can be made:
 * answered with a page that needs no template, in the site’s look and words.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final MessageSource messages;

    UnreadableRequests(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainPage(page(400), page(500))));
    }

    /** @param code whose words to use */
    private String page(int code) {
        String title = word("site.error." + code + ".title");
        return """
                <!DOCTYPE html>
                <html lang="en-GB"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <link rel="stylesheet" href="/css/site.css"></head>
                <body><main><div class="wrap body"><h1>%s</h1><p class="lead">%s</p>
                <ul><li><a href="/">%s</a></li><li><a href="/seminars">%s</a></li><li><a href="/contact">%s</a></li></ul>
                </div></main></body></html>
                """.formatted(
                        title,
                        title,
                        word("site.error." + code + ".text"),
                        word("site.error.home"),
                        word("site.error.seminars"),
                        word("site.error.contact"));
    }

    private String word(String key) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, null, Locale.UK));
    }

    private static final class PlainPage extends ErrorReportValve {

        private static final int FIRST_ERROR = 400;
        private static final int FIRST_FAILURE = 500;

        private final byte[] unreadable;
        private final byte[] failed;

        PlainPage(String unreadable, String failed) {
            this.unreadable = unreadable.getBytes(StandardCharsets.UTF_8);
            this.failed = failed.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable problem) {
            if (response.getStatus() < FIRST_ERROR
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html;charset=UTF-8");
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader(
                        "Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
                response.getOutputStream().write(response.getStatus() < FIRST_FAILURE ? unreadable : failed);
                response.finishResponse();
            } catch (IOException gone) {
                // Whoever asked does not listen any more.
                return;
            }
        }
    }
}
