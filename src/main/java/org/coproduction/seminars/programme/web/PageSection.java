package org.coproduction.seminars.programme.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A part of a seminar’s page: a fragment of {@code programme/sections} and a link at the top, in the order in which it is shown. */
enum PageSection {
    AFTERWARDS,
    RECORDINGS,
    SAID,
    CITE,
    ABOUT,
    TOPICS,
    PROGRAMME,
    SPEAKERS,
    ACCESS,
    ONLINE,
    BURSARIES,
    MATERIALS,
    POSTS,
    REGISTER;

    private static final List<PageSection> BEFORE =
            List.of(ABOUT, TOPICS, PROGRAMME, SPEAKERS, ACCESS, ONLINE, BURSARIES, MATERIALS, POSTS, REGISTER);

    private static final List<PageSection> AFTER =
            List.of(AFTERWARDS, RECORDINGS, SAID, CITE, ABOUT, TOPICS, PROGRAMME, SPEAKERS, ACCESS);

    static List<PageSection> of(SeminarPage page) {
        Stream<PageSection> all = (page.isOver() ? AFTER : BEFORE).stream();
        return all.filter(section -> section.hasPlaceIn(page)).toList();
    }

    private boolean hasPlaceIn(SeminarPage page) {
        return switch (this) {
            case AFTERWARDS -> !page.texts().afterwards().isEmpty();
            case SAID, POSTS -> !page.posts().isEmpty();
            case TOPICS -> !page.texts().topics().isEmpty();
            case SPEAKERS -> !page.speakers().isEmpty();
            case ACCESS -> page.access().isWorthShowing(page.isOver());
            case ONLINE -> page.isOnline();
            case BURSARIES -> !page.bursaries().isEmpty();
            case REGISTER -> page.card().phase().takesRegistrations();
            default -> true;
        };
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return "programme.section." + id();
    }
}
