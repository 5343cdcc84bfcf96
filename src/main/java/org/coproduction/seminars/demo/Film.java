package org.coproduction.seminars.demo;

import java.util.List;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.resource.Citation;
import org.coproduction.seminars.resource.Recording;
import org.coproduction.seminars.resource.ResourceDetails;
import org.coproduction.seminars.resource.ResourceKind;
import org.coproduction.seminars.resource.ResourceShelf;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A made-up film with captions and a transcript. */
@Component
@Order(6)
@Profile("demo")
class Film implements Demonstration.Scene {

    private final ResourceShelf shelf;
    private final DemoWords words;

    Film(ResourceShelf shelf, DemoWords words) {
        this.shelf = shelf;
        this.words = words;
    }

    @Override
    public void set() {
        DemoWords.DemoFilm film = words.film();
        shelf.add(new ResourceDetails(
                Slug.from(film.title()),
                ResourceKind.FILM,
                film.title(),
                film.summary(),
                List.of(),
                null,
                film.url(),
                null,
                "",
                film.topics(),
                film.filmedOn(),
                film.licence(),
                new Recording(film.minutes(), film.checkedBy(), film.checkedOn(), null),
                new Markdown(film.transcript()),
                Citation.NONE,
                Publication.PUBLISHED));
    }
}
