package org.coproduction.seminars.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.coproduction.seminars.media.ImageView;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.people.PersonRow;
import org.coproduction.seminars.people.StoredPerson;
import org.coproduction.seminars.site.web.Crumb;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public pages of people; editors’ pages: {@link PeopleAdminController}. */
@Controller
class PeopleController {

    /** With fewer, a row of letters is in the way. */
    private static final int FEW = 10;

    private static final Comparator<PersonRow> BY_SURNAME = Comparator.comparing(
                    (PersonRow person) -> person.personName().surname().toLowerCase(Locale.UK))
            .thenComparing(PersonRow::name);

    private final PeopleRegister register;
    private final PersonPages pages;
    private final MediaLibrary media;
    private final PersonHeads heads;
    private final Words words;

    PeopleController(PeopleRegister register, PersonPages pages, MediaLibrary media, PersonHeads heads, Words words) {
        this.register = register;
        this.pages = pages;
        this.media = media;
        this.heads = heads;
        this.words = words;
    }

    @GetMapping("/people")
    String all(Model model) {
        List<PersonRow> people = register.published();
        Map<Long, ImageView> photos = media.images(
                people.stream().map(PersonRow::photoId).filter(Objects::nonNull).toList());
        model.addAttribute(
                "team", cards(people.stream().filter(PersonRow::teamMember).toList(), photos));
        List<PersonCard> speakers = cards(
                people.stream()
                        .filter(person -> !person.teamMember())
                        .sorted(BY_SURNAME)
                        .toList(),
                photos);
        model.addAttribute("speakers", speakers);
        model.addAttribute("letters", speakers.size() > FEW ? letters(speakers) : List.of());
        return "people/list";
    }

    /** First letters of surnames, each with the one whom it leads to. */
    private static Collection<PersonCard> letters(List<PersonCard> speakers) {
        Map<String, PersonCard> first = new LinkedHashMap<>();
        speakers.forEach(card -> first.putIfAbsent(card.letter(), card));
        return first.values();
    }

    private static List<PersonCard> cards(List<PersonRow> people, Map<Long, ImageView> photos) {
        return people.stream()
                .map(person -> PersonCard.of(person, person.photoId() == null ? null : photos.get(person.photoId())))
                .toList();
    }

    @GetMapping("/people/{slug}")
    String one(@PathVariable String slug, Model model, HttpServletResponse response) {
        if (register.isWithdrawn(slug)) {
            response.setStatus(HttpServletResponse.SC_GONE);
            model.addAttribute("unlisted", true);
            return "people/withdrawn";
        }
        StoredPerson person = register.bySlug(slug);
        PersonView view = pages.of(person);
        model.addAttribute("person", view);
        model.addAttribute("meta", heads.of(person.details(), view));
        model.addAttribute("description", person.details().role());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.get("people.menu"), "/people"),
                        Crumb.here(person.details().name())));
        return "people/person";
    }
}
