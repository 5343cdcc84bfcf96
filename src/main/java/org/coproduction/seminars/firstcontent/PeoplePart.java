package org.coproduction.seminars.firstcontent;

import java.util.List;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.people.PersonDetails;
import org.coproduction.seminars.people.PersonDetails.TeamPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(3)
class PeoplePart implements ContentPart {

    private final PeopleRegister register;

    PeoplePart(PeopleRegister register) {
        this.register = register;
    }

    @Override
    public void load(ContentFiles files, Keys keys) {
        files.readList("first-content/people.yaml", PersonFile.class)
                .forEach(person -> keys.person(person.key(), register.add(person.details())));
    }

    record PersonFile(
            String key,
            String name,
            String role,
            String affiliation,
            boolean team,
            @Nullable String teamPart,
            @Nullable Integer teamOrder,
            String bio) {

        PersonDetails details() {
            return new PersonDetails(
                    Slug.of(key),
                    name,
                    role,
                    affiliation,
                    new Markdown(bio),
                    List.of(),
                    null,
                    null,
                    team && teamPart != null && teamOrder != null
                            ? new TeamPlace(true, teamPart, teamOrder)
                            : TeamPlace.NONE,
                    Publication.PUBLISHED);
        }
    }
}
