package org.coproduction.seminars.gate;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Follows the links of the site, so that a new page is found as soon as something leads to it. */
final class Crawl {

    /** Enough to meet each state that a page can be in; a calendar of years would have no end. */
    private static final int MOST_OF_A_ROUTE = 150;

    private final APIRequestContext browser;
    private final Routes routes;
    private final String within;
    private final Queue<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> met = new HashMap<>();
    private final List<SitePage> pages = new ArrayList<>();
    private final List<SitePage> downloads = new ArrayList<>();
    private final Map<String, String> comesFrom = new HashMap<>();

    /** @param within the beginning of the addresses that are followed */
    Crawl(APIRequestContext browser, Routes routes, String within) {
        this.browser = browser;
        this.routes = routes;
        this.within = within;
    }

    Crawl from(Collection<String> starts) {
        starts.forEach(this::meet);
        while (!ahead.isEmpty()) {
            open(ahead.remove());
        }
        return this;
    }

    private void meet(String address) {
        if (address.startsWith(within)
                && known.add(address)
                && met.merge(routeOf(address), 1, Integer::sum) <= MOST_OF_A_ROUTE) {
            ahead.add(address);
        }
    }

    private void open(String address) {
        APIResponse answer = browser.get(address);
        boolean isPage = answer.headers().getOrDefault("content-type", "").startsWith("text/html");
        SitePage page = new SitePage(address, routeOf(landing(answer)), answer.status(), isPage ? answer.text() : "");
        (isPage ? pages : downloads).add(page);
        page.links().forEach(link -> {
            comesFrom.putIfAbsent(link, address);
            meet(link);
        });
    }

    /** Where redirects have led. */
    private static String landing(APIResponse answer) {
        return URI.create(answer.url()).getPath();
    }

    private String routeOf(String address) {
        return routes.of(address).orElse(address);
    }

    /** Routes that were met, downloads included. */
    Set<String> routes() {
        return met.keySet();
    }

    /** Links that are answered with an error, each with a page where it stands. */
    List<String> brokenLinks() {
        return Stream.concat(pages.stream(), downloads.stream())
                .filter(page -> page.status() >= 400 && comesFrom.containsKey(page.address()))
                .map(page -> comesFrom.get(page.address()) + " leads to " + page.address() + ": " + page.status())
                .toList();
    }

    /** Different kinds of page that a list of windows would show under one name. */
    List<String> titlesOfSeveralRoutes() {
        Map<String, Set<String>> titles = new TreeMap<>();
        pages.stream()
                .filter(page -> page.status() < 400)
                .forEach(page -> titles.computeIfAbsent(page.title(), title -> new TreeSet<>())
                        .add(page.route()));
        return titles.entrySet().stream()
                .filter(title -> title.getValue().size() > 1)
                .map(title -> title.getKey() + ": " + title.getValue())
                .toList();
    }

    /** Of each route as many pages as it takes to see everything that they are made of. */
    List<SitePage> examples() {
        Map<String, Set<String>> seen = new HashMap<>();
        return pages.stream()
                .filter(page -> seen.computeIfAbsent(page.route(), route -> new HashSet<>())
                        .addAll(page.parts()))
                .toList();
    }
}
