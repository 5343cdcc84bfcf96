package org.coproduction.seminars.search.web;

import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** Tells browsers how to search the site (OpenSearch 1.1). */
@Controller
class OpenSearchController {

    private static final int LONGEST_NAME = 16;

    private final SiteIdentity site;
    private final SiteLinks links;

    OpenSearchController(SiteIdentity site, SiteLinks links) {
        this.site = site;
        this.links = links;
    }

    @GetMapping(path = "/opensearch.xml", produces = "application/opensearchdescription+xml;charset=UTF-8")
    @ResponseBody
    String description() {
        String name = site.current().shortTitle();
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                <ShortName>%s</ShortName>
                <Description>%s</Description>
                <InputEncoding>UTF-8</InputEncoding>
                <Url type="text/html" template="%s?q={searchTerms}"/>
                </OpenSearchDescription>
                """.formatted(
                        xml(name.substring(0, Math.min(LONGEST_NAME, name.length()))),
                        xml(site.current().title()),
                        xml(links.to("/search")));
    }

    private static String xml(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
