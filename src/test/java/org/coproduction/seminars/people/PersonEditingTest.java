package org.coproduction.seminars.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.coproduction.seminars.Queries;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class PersonEditingTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PeopleRegister people;

    @Autowired
    Queries queries;

    @Test
    void addsSomebodyUnderAnAddressFromTheirNameWithoutEmptyLinkRows() {
        assertThat(post("", Map.of("linkLabels[1]", "Home page", "linkUrls[1]", "https://example.org/zoe")))
                .hasRedirectedUrl("/admin/people");

        PersonDetails stored = people.bySlug("zoe-obrien").details();
        assertThat(stored.links()).containsExactly(new PersonLink("Home page", "https://example.org/zoe"));
        assertThat(stored.name()).isEqualTo("Zoë O’Brien");
        assertThat(get("/admin/people")).bodyText().contains("Zoë O’Brien", "Carer");
    }

    @Test
    void keepsEveryAnswerWhenSomethingIsWrong() {
        assertThat(post(
                        "",
                        Map.of(
                                "name", "",
                                "slug", "Not A Slug",
                                "orcid", "0000-0002-1825-0079",
                                "teamPosition", "many",
                                "linkLabels[0]", "My page",
                                "linkUrls[0]", "javascript:alert(1)")))
                .hasStatusOk()
                .bodyText()
                .contains("Enter a name", "Enter small letters and digits", "Enter sixteen digits")
                .contains("Enter a whole number", "Enter a full web address", "value=\"Not A Slug\"")
                .contains("value=\"0000-0002-1825-0079\"", "value=\"many\"", "value=\"My page\"")
                .contains("javascript:alert(1)", "Words about them");
        assertThat(people.choices()).isEmpty();
    }

    @Test
    void answersFieldsThatTheFormDoesNotHaveWithoutFailing() {
        for (String field : List.of("linkUrls[9999]", "linkUrls[x]", "name[0]", "name.x", "team[a].b", "photoId.x")) {
            assertThat(post("", Map.of(field, "https://example.org/"))
                            .getResponse()
                            .getStatus())
                    .as(field)
                    .isLessThan(500);
        }
    }

    @Test
    void refusesAnAddressThatSomebodyElseHas() {
        people.add(APerson.named("Somebody Else").at("zoe-obrien").details());

        assertThat(post("", Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("Another page has this address", "Brien", "Carer");
    }

    @Test
    void showsBothVersionsWhenTwoEditorsSave() {
        long id = people.add(APerson.named("Their Name").details());

        assertThat(post("/" + id, Map.of("version", "99")))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else saved this", "Their Name", "Brien");
        assertThat(post("/" + id, Map.of("version", "" + people.get(id).version())))
                .hasRedirectedUrl("/admin/people");
    }

    @Test
    void saysWhatGoesWithAPersonAndDeletesThem() {
        long id = people.add(APerson.named("Old Friend").details());

        assertThat(get("/admin/people/" + id + "/deletion")).bodyText().contains("Delete Old Friend?", "programmes");
        assertThat(post("/" + id + "/deletion", Map.of())).hasRedirectedUrl("/admin/people");
        assertThat(get("/admin/people/" + id)).hasStatus(404);
        assertThat(mvc.get().uri("/people/old-friend")).hasStatus(404);
    }

    @Test
    void findsPeopleByPartOfTheirName() {
        people.add(APerson.named("Anna 100%").details());
        people.add(APerson.named("Bea Other").details());

        assertThat(mvc.get().uri("/admin/people?q={words}", "0%").with(Staff.with(Right.CONTENT)))
                .bodyText()
                .contains("Anna 100%")
                .doesNotContain("Bea Other");
    }

    @Test
    void onlyThoseWhoMayEditContentGetIn() {
        assertThat(mvc.get().uri("/admin/people").with(Staff.with(Right.REGISTRATIONS, Right.ADMINISTRATION)))
                .hasStatus(403);
        assertThat(mvc.post().uri("/admin/people").with(csrf()).with(Staff.with(Right.SENSITIVE)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/admin/people")).hasStatus3xxRedirection();
    }

    @Test
    void needsNoMoreQueriesForManyPeople() {
        add(0, 3);
        int few = queries.during(() -> assertThat(get("/admin/people")).hasStatusOk());
        add(3, 300);

        assertThat(queries.during(() -> assertThat(get("/admin/people")).hasStatusOk()))
                .isEqualTo(few);
    }

    private void add(int from, int to) {
        for (int i = from; i < to; i++) {
            people.add(APerson.named("Person " + i).details());
        }
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(Staff.with(Right.CONTENT)).exchange();
    }

    /** A complete form, with these answers in place of its own. */
    private MvcTestResult post(String path, Map<String, String> answers) {
        var request = mvc.post()
                .uri("/admin/people" + path)
                .with(csrf())
                .with(Staff.with(Right.CONTENT))
                .param("bio", "Words about them")
                .param("publication", "PUBLISHED")
                .param("role", "Carer");
        answers.forEach(request::param);
        Map.of("name", "Zoë O’Brien", "teamPosition", "100").forEach((field, value) -> {
            if (!answers.containsKey(field)) {
                request.param(field, value);
            }
        });
        return request.exchange();
    }
}
