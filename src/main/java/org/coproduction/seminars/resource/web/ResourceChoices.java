package org.coproduction.seminars.resource.web;

import java.util.Arrays;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.resource.ResourceKind;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What editors of a resource choose from. */
@Component
class ResourceChoices {

    private final PeopleRegister people;
    private final SeminarCatalogue seminars;
    private final MediaLibrary media;
    private final Words words;

    ResourceChoices(PeopleRegister people, SeminarCatalogue seminars, MediaLibrary media, Words words) {
        this.people = people;
        this.seminars = seminars;
        this.media = media;
        this.words = words;
    }

    void addTo(Model model) {
        model.addAttribute(
                "kinds",
                Arrays.stream(ResourceKind.values())
                        .map(kind -> new Option(kind.name(), words.get(kind.label() + ".one")))
                        .toList());
        model.addAttribute(
                "persons",
                people.choices().stream()
                        .map(person -> new Option(String.valueOf(person.id()), person.name()))
                        .toList());
        model.addAttribute(
                "seminars",
                seminars.all().stream()
                        .map(seminar -> new Option(String.valueOf(seminar.id()), seminar.name()))
                        .toList());
        model.addAttribute(
                "files",
                media.fileOptions().stream()
                        .map(file -> new Option(String.valueOf(file.id()), file.name()))
                        .toList());
    }
}
