package org.coproduction.seminars.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.blog.Blog;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.resource.ResourceShelf;
import org.coproduction.seminars.series.SeriesPages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every public page, with the day it last changed where that is known. */
@Component
public class SitemapSource {

    private static final List<String> FIXED = List.of(
            "/",
            "/seminars",
            "/people",
            "/partners",
            "/blog",
            "/resources",
            "/bursaries",
            "/about",
            "/glossary",
            "/contact",
            "/accessibility",
            "/privacy");

    private final SeminarCatalogue seminars;
    private final PeopleRegister people;
    private final Blog blog;
    private final SeriesPages pages;
    private final ResourceShelf resources;

    SitemapSource(
            SeminarCatalogue seminars, PeopleRegister people, Blog blog, SeriesPages pages, ResourceShelf resources) {
        this.seminars = seminars;
        this.people = people;
        this.blog = blog;
        this.pages = pages;
        this.resources = resources;
    }

    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        FIXED.forEach(path -> places.add(new Place(path, null)));
        pages.about().forEach(page -> places.add(new Place("/about/" + page.slug(), null)));
        pages.footer().forEach(page -> places.add(new Place(page.href(), null)));
        seminars.published().forEach(seminar -> places.add(new Place(seminar.path(), seminar.updatedAt())));
        people.published()
                .forEach(person -> places.add(new Place(person.personName().path(), null)));
        blog.all().forEach(post -> places.add(new Place(post.path(), post.updatedAt())));
        resources.published().forEach(found -> places.add(new Place(found.path(), found.updatedAt())));
        return places;
    }

    /** @param changed null where that isn’t known */
    public record Place(String path, @Nullable Instant changed) {}
}
