package org.coproduction.seminars.gate;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A page as it was sent.
 *
 * @param route the pattern of its route, or the address itself where there is none
 */
record SitePage(String address, String route, int status, String html) {

    private static final Pattern LINK =
            Pattern.compile("<(?:a [^>]*?href|button [^>]*?formaction|form method=\"get\" [^>]*?action)=\"(/[^\"#]*)");

    private static final Pattern ELEMENT = Pattern.compile("<([a-z][a-z0-9]*)(?:[^>]*? class=\"([^\"]*)\")?");

    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);

    /** Addresses of this site that it leads to. */
    List<String> links() {
        return LINK.matcher(html)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
    }

    /** What it is made of: its elements with their classes. */
    Set<String> parts() {
        return ELEMENT.matcher(html)
                .results()
                .map(element -> element.group(1) + "." + element.group(2))
                .collect(toCollection(TreeSet::new));
    }

    String title() {
        return TITLE.matcher(html)
                .results()
                .map(title -> title.group(1))
                .findFirst()
                .orElse("");
    }
}
