package org.coproduction.seminars.gate;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.annotation.Order;

/** The whole demonstration, and besides a seminar in each state, and somebody who has just registered and applied. */
@Order(2)
record DemonstrationSite(ApplicationRunner demonstration, SeminarStates states, Participant participant, Team team)
        implements World {

    private static final List<String> OTHERS = List.of(
            "/nothing-here",
            "/people/nobody",
            "/search?q=power",
            "/search?q=pwoer",
            "/search?q=nothing+like+it",
            "/about/glossary",
            "/blog/after-seminar-2/comment/thanks",
            "/my/sent",
            "/my/nothing",
            "/my/address/nothing",
            "/seminars/opens-later/tell-me/sent",
            "/seminars/past/tell-me",
            "/survey/nothing",
            "/tell-me/nothing",
            "/tell-me/ended",
            "/login",
            "/login?error",
            "/login?wait",
            "/login?expired",
            "/login?signed-out",
            "/share/seminars/enacting-co-production.png",
            "/opensearch.xml",
            "/robots.txt",
            "/sitemap.xml",
            "/.well-known/security.txt");

    @Override
    public void prepare() {
        try {
            demonstration.run(new DefaultApplicationArguments());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        states.prepare();
        participant.prepare();
        team.prepare();
    }

    @Override
    public List<String> starts() {
        return Stream.of(participant.addresses(), team.pictures(), OTHERS)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<String> staffStarts() {
        return List.of("/admin/mail-templates/bursary/decided/reset");
    }
}
