package org.coproduction.seminars.home.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.coproduction.seminars.home.SitemapSource;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteLinks;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What machines look for. */
@Controller
class MachineController {

    private static final String PLAIN = "text/plain;charset=UTF-8";
    private static final String LINE = "\n";
    private static final long CONTACT_GOOD_FOR_DAYS = 180;

    private final SitemapSource sitemap;
    private final SitemapWriter writer;
    private final SiteLinks links;
    private final SiteIdentity site;
    private final Clock clock;

    MachineController(SitemapSource sitemap, SitemapWriter writer, SiteLinks links, SiteIdentity site, Clock clock) {
        this.sitemap = sitemap;
        this.writer = writer;
        this.links = links;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    byte[] sitemap() {
        return writer.write(sitemap.entries());
    }

    @GetMapping(path = "/robots.txt", produces = PLAIN)
    @ResponseBody
    String robots() {
        return String.join(
                LINE,
                "User-agent: *",
                "Disallow: /admin",
                "Disallow: /my/",
                "Disallow: /login",
                "",
                "Sitemap: " + links.to("/sitemap.xml"),
                "");
    }

    /** RFC 9116; the date is renewed with every answer, as the contact address is always the present one. */
    @GetMapping(path = "/.well-known/security.txt", produces = PLAIN)
    @ResponseBody
    String security() {
        Instant expires = clock.instant().plus(CONTACT_GOOD_FOR_DAYS, ChronoUnit.DAYS);
        return String.join(
                LINE,
                "Contact: mailto:" + site.current().contactEmail(),
                "Expires: " + expires.truncatedTo(ChronoUnit.SECONDS),
                "Preferred-Languages: en",
                "Canonical: " + links.to("/.well-known/security.txt"),
                "");
    }
}
