package org.coproduction.seminars.gate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The browser asks nobody but the site itself, and nothing that it asks for is missing. */
final class OwnRequests implements Check {

    private final List<Request> requests = new ArrayList<>();

    @Override
    public void watch(Page page) {
        page.onRequest(requests::add);
    }

    @Override
    public List<String> problems(Page page) {
        String site = URI.create(page.url()).getAuthority();
        List<String> problems = requests.stream()
                .map(Request::url)
                .filter(url -> url.startsWith("http"))
                .filter(url -> !site.equals(URI.create(url).getAuthority()))
                .map(url -> "asks a third party: " + url)
                .toList();
        requests.clear();
        return problems;
    }
}
