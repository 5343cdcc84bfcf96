package org.coproduction.seminars.programme.web;

import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.admin.web.Confirmation;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.programme.SessionKind;
import org.coproduction.seminars.programme.SessionPart;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What editors of a programme choose from. */
@Component
class SessionChoices {

    private final PeopleRegister people;
    private final Words words;

    SessionChoices(PeopleRegister people, Words words) {
        this.people = people;
        this.words = words;
    }

    void addTo(Model model) {
        model.addAttribute(
                "kinds",
                Arrays.stream(SessionKind.values())
                        .map(kind -> new Option(kind.name(), words.get(kind.label())))
                        .toList());
        model.addAttribute(
                "partChoices",
                Arrays.stream(SessionPart.values())
                        .map(part -> new Option(part.name(), words.get(part.label())))
                        .toList());
        model.addAttribute(
                "personChoices",
                people.choices().stream()
                        .map(person -> new Option(String.valueOf(person.id()), person.name()))
                        .toList());
    }

    Confirmation deletion(String title, List<String> seminar, String address) {
        return new Confirmation(
                words.get("programme.session.delete.title", title),
                List.of(words.get("programme.session.delete.consequence", seminar.toArray())),
                address + "/deletion",
                address,
                words.get("programme.session.delete.button"));
    }
}
