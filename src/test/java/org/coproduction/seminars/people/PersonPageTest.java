package org.coproduction.seminars.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SiteTest
class PersonPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PeopleRegister people;

    @Test
    void showsAPersonInTheirOwnWords() {
        people.add(APerson.named("Anna Zeller").inTheTeam("Co-researcher", 1).details());

        assertThat(mvc.get().uri("/people/anna-zeller"))
                .hasStatusOk()
                .doesNotContainHeader("Set-Cookie")
                .bodyText()
                .contains("<h1>Anna Zeller</h1>", "Role of Anna Zeller", "<strong>words</strong>", "Example University")
                .contains("https://orcid.org/0000-0002-1825-0097", "https://example.org/me", "Home page", ">AZ<");
    }

    @Test
    void showsANeutralPageWhereOneHasBeenTakenDown() {
        long id = people.add(APerson.named("Anna Zeller").details());
        change(id, APerson.named("Anna Smith"));
        change(id, APerson.named("Anna Smith").draft());

        for (String address : List.of("/people/anna-smith", "/people/anna-zeller")) {
            assertThat(mvc.get().uri(address))
                    .hasStatus(410)
                    .bodyText()
                    .contains("<h1>This page is not shown</h1>", "content=\"noindex\"", "See the other people")
                    .doesNotContain("Anna", "Role of", "Example University");
        }

        people.delete(id);
        assertThat(mvc.get().uri("/people/anna-smith")).hasStatus(404);
        assertThat(mvc.get().uri("/people/anna-zeller")).hasStatus(404);
    }

    @Test
    void draftsAreNotPublicNotEvenByAnOldAddress() {
        long id = people.add(APerson.named("Anna Zeller").draft().details());
        people.change(
                id,
                people.get(id).version(),
                APerson.named("Anna Smith").draft().details());

        assertThat(mvc.get().uri("/people/anna-smith")).hasStatus(404);
        assertThat(mvc.get().uri("/people/anna-zeller")).hasStatus(404);
        assertThat(people.names(List.of(id))).isEmpty();
        assertThat(people.choices()).extracting(PersonName::name).containsExactly("Anna Smith");
    }

    private void change(long id, APerson person) {
        people.change(id, people.get(id).version(), person.details());
    }
}
