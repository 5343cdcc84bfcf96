package org.coproduction.seminars.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coproduction.seminars.Form;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.attendance.DoorDesk;
import org.coproduction.seminars.attendance.Press;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.correspondence.Draft;
import org.coproduction.seminars.correspondence.MessageClerk;
import org.coproduction.seminars.correspondence.MessageDesk;
import org.coproduction.seminars.correspondence.Segment;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.mail.MailTemplateDesk;
import org.coproduction.seminars.mail.MailText;
import org.coproduction.seminars.mail.StoredTemplate;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.Receipt;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.coproduction.seminars.registration.RegistrationState;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A seminar at which six people were yesterday, and one stayed away. */
@SiteTest
class SurveyTest {

    private static final String ADMIN = "/admin/seminars/practice/survey";
    private static final List<String> CAME = List.of("Ash A", "Blake B", "Cleo C", "Dee D", "Eden E", "Finn F");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice seminarOffice;

    @Autowired
    SeminarCatalogue seminars;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    Correspondents people;

    @Autowired
    DoorDesk door;

    @Autowired
    MessageDesk messages;

    @Autowired
    MessageClerk clerk;

    @Autowired
    MailTemplateDesk templates;

    @Autowired
    SurveyOffice office;

    @Autowired
    SurveyDesk desk;

    @Autowired
    SurveyResults results;

    @Autowired
    SurveyInvitations invitations;

    @Autowired
    SurveyInLetters part;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;

    @BeforeEach
    void hold() {
        seminarId = seminarOffice.add(seminar().details());
        register("Gil Away");
        come(CAME);
    }

    /** To a seminar that is over by now. */
    private void come(List<String> names) {
        entities.flush();
        entities.clear();
        sql.update("update seminar set held_on = ?", LocalDate.of(2016, 7, 13));
        names.forEach(name -> door.checkIn(seminarId, register(name), Press.now(Registrant.submission())));
        entities.flush();
        sql.update("update seminar set held_on = ?", LocalDate.of(2016, 2, 29));
        entities.clear();
    }

    private String register(String name) {
        Receipt receipt = registrations.register(seminarId, Registrant.submission(), Registrant.named(name), true);
        return receipt.reference();
    }

    @Test
    void beginsWithQuestionsThatCanBeChangedUntilSomebodyAnswers() {
        assertThat(get(ADMIN)).hasStatusOk().bodyText().contains("Did you feel heard?", "Begin a survey");
        assertThat(post(ADMIN + "/beginning")).hasRedirectedUrl(ADMIN);
        assertThat(post(ADMIN + "/beginning")).hasRedirectedUrl(ADMIN);
        StoredSurvey survey = survey();
        assertThat(survey.questions()).hasSize(6);
        assertThat(survey.opensOn()).isEqualTo(LocalDate.of(2016, 3, 1));
        assertThat(survey.closesOn()).isEqualTo(LocalDate.of(2016, 3, 22));

        long first = survey.questions().get(0).id();
        assertThat(post(ADMIN + "/questions", "label", "Shoe size?", "kind", "SCALE", "options", "Big\nSmall"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter five different steps, one a line", "Shoe size?");
        assertThat(post(ADMIN + "/questions", "label", "Tea or coffee?", "kind", "CHOICE", "options", "Tea\nCoffee"))
                .hasRedirectedUrl(ADMIN);
        post(ADMIN + "/questions/" + first + "/down");
        assertThat(labels()).startsWith("Did you feel heard?", "How was the seminar for you, all in all?");
        assertThat(labels()).endsWith("Tea or coffee?");
        post(ADMIN + "/questions/" + first + "/removal");
        assertThat(labels()).hasSize(6).doesNotContain("How was the seminar for you, all in all?");

        answer("Ash A", 0, "0");
        long second = survey().questions().get(0).id();
        assertThat(post(
                        ADMIN + "/questions/" + second,
                        "label",
                        "Other words",
                        "kind",
                        "TEXT",
                        "version",
                        "" + survey().questions().get(0).version()))
                .hasRedirectedUrl(ADMIN);
        post(ADMIN + "/questions/" + second + "/removal");
        post(ADMIN + "/questions", "label", "One more", "kind", "TEXT");
        post(ADMIN + "/removal");
        assertThat(labels()).hasSize(6).contains("Did you feel heard?").doesNotContain("One more", "Other words");
        assertThat(get(ADMIN)).bodyText().contains("One person has answered the survey.", "Somebody has answered.");
    }

    @Test
    void canBeRemovedWhileNobodyHasAnswered() {
        begin();

        assertThat(get(ADMIN + "/removal")).hasStatusOk().bodyText().contains("Remove the survey about Seminar 3");
        post(ADMIN + "/removal");

        assertThat(office.find(seminarId)).isEmpty();
    }

    @Test
    void itsDaysAreCheckedAndKeptFromOverwriting() {
        begin();
        String version = "" + survey().version();

        assertThat(post(ADMIN, "opensOn", "1 May 2016", "closesOn", "1 April 2016", "version", version))
                .hasStatusOk()
                .bodyText()
                .contains("The last day must not be before the first one");
        assertThat(post(ADMIN, "opensOn", "1 March 2016", "closesOn", "1 April 2016", "version", version))
                .hasRedirectedUrl(ADMIN);
        assertThat(survey().closesOn()).isEqualTo(LocalDate.of(2016, 4, 1));
        assertThat(post(ADMIN, "opensOn", "1 March 2016", "closesOn", "2 April 2016", "version", version))
                .hasStatusOk()
                .bodyText()
                .contains("Somebody else has changed the days meanwhile");
    }

    @Test
    void whoeverCameIsAskedInTheThankYouAndInMessages() {
        begin();
        assertThat(templates.get("correspondence/thanks").text().body()).contains("\n{{survey}}\n");

        Segment everybody = new Segment(Set.of(seminarId), Set.of(RegistrationState.CONFIRMED), null, Map.of());
        Draft draft = new Draft(everybody, new MailText("After it", "Hello {{name}},\n{{survey}}\nGoodbye\n"), false);
        String seen = messages.audience(draft).fingerprint();
        clerk.writeSome(messages.send(Registrant.submission(), draft, seen, "everybody"));
        entities.flush();

        assertThat(mail("Ash A")).contains("Hello Ash A,\nPlease tell us how it was.", link("Ash A") + "\nGoodbye");
        assertThat(mail("Gil Away")).isEqualTo("Hello Gil Away,\nGoodbye\n");
    }

    private String mail(String name) {
        return sql.queryForObject(
                "select body from outbox_message where kind = 'correspondence.message' and recipient_name = ?",
                String.class,
                name);
    }

    /** Their thank-you went before there was a survey. */
    @Test
    void whoeverCameAndHasHadNoLinkCanBeAskedOnce() {
        begin();
        link("Ash A");

        Document page = Jsoup.parse(text(get(ADMIN)));
        assertThat(page.text()).contains("5 people who came have not had their link");
        Document form = Jsoup.parse(
                text(get(page.selectFirst("a:contains(Write to them)").attr("href"))));
        assertThat(form.selectFirst("#body").val()).contains("{{survey}}", "{{materials}}");
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        ((FormElement) form.selectFirst("main form[method=post]"))
                .formData()
                .forEach(field -> typed.add(field.key(), field.value()));
        MvcTestResult check = post("/admin/messages/check", typed);
        assertThat(check).bodyText().contains("This reaches 5 people.").doesNotContain("Ash A,", "Gil Away");
        typed.add(
                "expected",
                Jsoup.parse(text(check)).selectFirst("input[name=expected]").val());
        assertThat(post("/admin/messages", typed)).hasStatus3xxRedirection();

        assertThat(sql.queryForList(
                        "select recipient_name from outbox_message where kind = 'correspondence.message' and body like '%/survey/%'",
                        String.class))
                .containsExactlyInAnyOrder("Blake B", "Cleo C", "Dee D", "Eden E", "Finn F");
        assertThat(get(ADMIN)).bodyText().doesNotContain("have not had their link");
        typed.set("body", typed.getFirst("body") + "Other words");
        typed.set("submission", Registrant.submission());
        assertThat(post("/admin/messages/check", typed)).bodyText().contains("This reaches nobody.");
    }

    private MvcTestResult post(String path, MultiValueMap<String, String> fields) {
        MvcTestResult result = mvc.post()
                .uri(path)
                .with(csrf())
                .with(Staff.with(Right.REGISTRATIONS))
                .params(fields)
                .exchange();
        entities.flush();
        return result;
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void whoeverRewroteTheThankYouWithoutTheSurveyIsTold() {
        MailText text = templates.get("correspondence/thanks").text();
        templates.rewrite(
                "correspondence/thanks",
                StoredTemplate.UNCHANGED,
                new MailText(text.subject(), text.body().replace("{{survey}}", "")),
                "Sam");
        String page = "/admin/mail-templates/correspondence/thanks";
        assertThat(get(page)).hasStatusOk().bodyText().doesNotContain("is not closed");
        begin();

        assertThat(get(page))
                .bodyText()
                .contains(
                        "This text was rewritten, and there is no {{survey}} in it. A survey about seminar 3 is not closed");
        assertThat(get("/admin/mail-templates/correspondence/reminder"))
                .bodyText()
                .doesNotContain("is not closed");
        close();
        assertThat(get(page)).bodyText().doesNotContain("is not closed");
    }

    @Test
    void everybodyHasOneLinkHoweverOftenItIsSent() {
        begin();

        assertThat(link("Ash A")).isEqualTo(link("Ash A")).isNotEqualTo(link("Blake B"));
        assertThat(sql.queryForObject("select count(*) from survey_link", Long.class))
                .isEqualTo(2);
        String link = link("Ash A");
        answer("Ash A", 0, "0");

        assertThat(part.words(List.of(person("Ash A")), seminars.facts(seminarId)))
                .isEmpty();
        assertThat(get(link)).bodyText().contains("Thank you for your answers");
    }

    @Test
    void aPreviewMakesNoLink() {
        begin();

        assertThat(part.preview(person("Ash A"), seminars.facts(seminarId), "a private link"))
                .contains("a private link");
        assertThat(part.preview(person("Gil Away"), seminars.facts(seminarId), "a private link"))
                .isEmpty();

        assertThat(sql.queryForObject("select count(*) from survey_link", Long.class))
                .isZero();
    }

    @Test
    void takesAnswersOnceAndWithoutAnythingThatLeadsToAPerson() {
        begin();
        String link = link("Ash A");

        assertThat(get(link))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Your answers have no name on them", "Did you feel heard?", "Tuesday 22 March 2016")
                .doesNotContain("Ash");
        assertThat(post(link, "q" + id(0), "1", "q" + id(5), "  More breaks.  "))
                .hasRedirectedUrl(link);
        assertThat(get(link)).bodyText().contains("Thank you for your answers");
        post(link, "q" + id(0), "4");

        assertThat(survey().responses()).isEqualTo(1);
        assertThat(rows("select question_id, chosen, words from survey_answer"))
                .extracting(row -> row.get("question_id") + " " + row.get("chosen") + " " + row.get("words"))
                .containsExactlyInAnyOrder(id(0) + " 1 null", id(5) + " null More breaks.");
        assertThat(columns("survey_answer")).containsExactlyInAnyOrder("id", "question_id", "chosen", "words", "lot");
        assertThat(columns("survey_link")).containsExactlyInAnyOrder("token_hash", "survey_id", "used");
        assertThat(sql.queryForObject("select updated_at = created_at from survey", Boolean.class))
                .isTrue();
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        begin();
        String link = link("Ash A");

        assertThat(post(link, "q" + id(0), ""))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<title>Error: ",
                        "href=\"#q" + id(0) + "\">Answer at least one question<",
                        "aria-describedby=\"q" + id(0) + "-error\"");
        assertThat(post(link, "q" + id(0), "2", "q" + id(5), "x".repeat(4001)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Shorten this answer to 4,000 characters or fewer",
                        "href=\"#q" + id(5) + "\"",
                        "x".repeat(4001))
                .containsPattern("value=\"2\"[^>]*checked");
        post(link, "q" + id(0), "99", "q" + id(1), "-1", "q999999", "0", "q" + id(2), "<b>");

        assertThat(survey().responses()).isZero();
        assertThat(get(link)).bodyText().contains("Send my answers");
    }

    /** PostgreSQL refuses NUL; answers come as a map, which no form binds. */
    @Test
    void controlCharactersAreTakenOutOfAnswers() {
        begin();

        assertThat(post(link("Ash A"), "q" + id(5), "More\0 breaks.\r\n\u001bPlease.\0", "asked" + id(5), "\0"))
                .hasStatus3xxRedirection();

        assertThat(sql.queryForList("select words from survey_answer", String.class))
                .containsExactly("More breaks.\nPlease.");
    }

    @Test
    void isAnsweredOnlyWhileItIsOpen() {
        begin();
        String link = link("Ash A");

        plan(LocalDate.of(2016, 3, 2), LocalDate.of(2016, 3, 20));
        assertThat(get(link)).hasStatusOk().bodyText().contains("The survey is not open yet", "Wednesday 2 March 2016");
        post(link, "q" + id(0), "0");
        plan(LocalDate.of(2016, 2, 2), LocalDate.of(2016, 2, 29));
        assertThat(get(link)).hasStatusOk().bodyText().contains("The survey has closed");
        post(link, "q" + id(0), "0");
        assertThat(invitations.pathFor(person("Blake B"))).isEmpty();

        assertThat(survey().responses()).isZero();
        assertThat(get("/survey/nothing")).hasStatus(404).bodyText().contains("There is no survey here");
    }

    @Test
    void whatSomebodyWroteIsShownWhenTheSurveyHasClosedMeanwhile() {
        begin();
        String link = link("Ash A");
        MultiValueMap<String, String> written = form(link);
        written.set("q" + id(0), "1");
        written.set("q" + id(5), "More breaks,\nplease <b>.");
        close();

        assertThat(written(post(link, written)))
                .isEqualTo(
                        "How was the seminar for you, all in all?\nGood\n\nWhat would you change?\nMore breaks,\nplease <b>.");
        assertThat(survey().responses()).isZero();
    }

    @Test
    void whatSomebodyWroteIsShownWhenTheSurveyIsGoneMeanwhile() {
        begin();
        String link = link("Ash A");
        MultiValueMap<String, String> written = form(link);
        written.set("q" + id(0), "1");
        written.set("q" + id(5), "More breaks.");
        office.remove(seminars.facts(seminarId));
        entities.flush();

        MvcTestResult answer = post(link, written);
        assertThat(answer).hasStatus(404).bodyText().contains("There is no survey here");
        assertThat(written(answer)).isEqualTo("More breaks.");
    }

    @Test
    void answersStayInTheFormWhenQuestionsHaveChangedMeanwhile() {
        begin();
        String link = link("Ash A");
        MultiValueMap<String, String> written = form(link);
        written.set("q" + id(0), "1");
        written.set("q" + id(1), "2");
        written.set("q" + id(4), "Everything.");
        written.set("q" + id(5), "More breaks.");
        StoredQuestion heard = survey().questions().get(1);
        List<String> turned = List.of("Never", "Hardly", "Partly", "Mostly", "Fully");
        office.change(
                seminarId,
                heard.id(),
                heard.version(),
                new QuestionDetails(AnswerKind.SCALE, heard.details().label(), "", turned));
        office.removeQuestion(seminarId, id(4));
        entities.flush();

        MvcTestResult again = post(link, written);

        assertThat(again)
                .hasStatusOk()
                .bodyText()
                .contains("Nothing has been sent yet: the questions were changed", "Send my answers");
        assertThat(written(again)).isEqualTo("Everything.");
        assertThat(survey().responses()).isZero();
        MultiValueMap<String, String> form = form(Jsoup.parse(text(again)));
        assertThat(form.toSingleValueMap())
                .containsEntry("q" + id(0), "1")
                .containsEntry("q" + id(4), "More breaks.")
                .doesNotContainKey("q" + heard.id());
        form.set("q" + id(4), "x".repeat(4001));
        assertThat(written(post(link, form))).isEqualTo("Everything.");
        form.set("q" + id(4), "More breaks.");
        assertThat(post(link, form)).hasStatus3xxRedirection();
        assertThat(survey().responses()).isEqualTo(1);
    }

    /** Nobody who writes has to look at it again because of that. */
    @Test
    void isTakenWhereOnlyOtherQuestionsHaveChanged() {
        begin();
        String link = link("Ash A");
        MultiValueMap<String, String> written = form(link);
        written.set("q" + id(0), "1");
        office.move(seminarId, id(0), 1);
        office.removeQuestion(seminarId, id(5));
        entities.flush();

        post(link, written);

        assertThat(survey().responses()).isEqualTo(1);
    }

    private MultiValueMap<String, String> form(String link) {
        return form(Jsoup.parse(text(get(link))));
    }

    private static MultiValueMap<String, String> form(Document page) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        ((FormElement) page.selectFirst("main form[method=post]"))
                .formData()
                .forEach(field -> fields.add(field.key(), field.value()));
        return fields;
    }

    private static String written(MvcTestResult page) {
        return Jsoup.parse(text(page)).selectFirst("textarea[readonly]").wholeText();
    }

    @Test
    void resultsAreHiddenUntilFiveHaveAnswered() {
        begin();
        for (String name : CAME.subList(0, 4)) {
            answer(name, 5, "Secret words of " + name);
        }
        assertThat(get(ADMIN + "/results"))
                .hasStatusOk()
                .bodyText()
                .contains("4 people have answered the survey.", "Nothing is shown until at least 5 people")
                .doesNotContain("Secret words");
        assertThat(get(ADMIN + "/results.csv")).bodyText().doesNotContain("Secret words");

        answer("Eden E", 0, "1");
        close();

        assertThat(get(ADMIN + "/results"))
                .bodyText()
                .contains("Secret words of Ash A", "4 people have written something, in no order")
                .contains("Nothing is shown: fewer than 5 answers to this question can be shown so far.")
                .doesNotContain("<td class=\"num\">1</td>");
        assertThat(get(ADMIN + "/results.csv"))
                .bodyText()
                .contains("Secret words of Dee D")
                .doesNotContain("\"Good\",1");
    }

    @Test
    void nobodysAnswerCanBeReadFromTheDifferenceBetweenTwoLooks() {
        begin();
        List<String> all = IntStream.range(0, 15).mapToObj(i -> "Person " + i).toList();
        come(all);
        List<Integer> shown = new ArrayList<>();

        for (String name : all) {
            answer(name, 0, "0");
            shown.add(results.of(survey()).stream()
                    .findFirst()
                    .map(result -> (int) result.people())
                    .orElse(0));
        }

        assertThat(shown).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 10);
        assertThat(get(ADMIN + "/results"))
                .bodyText()
                .contains("15 people have answered the survey.", "These are the answers of the first 10 people.");
    }

    /** Of the second five people only one chooses something: with the next five their choice is one of six. */
    @Test
    void aQuestionThatNotEverybodyAnswersGrowsByFiveAnswersToo() {
        begin();
        List<String> all = IntStream.range(0, 20).mapToObj(i -> "Person " + i).toList();
        come(all);
        List<Integer> shown = new ArrayList<>();

        for (int i = 0; i < all.size(); i++) {
            boolean skips = i >= 5 && i < 9;
            answer(all.get(i), skips ? 1 : 0, "0");
            shown.add(results.of(survey()).stream()
                    .findFirst()
                    .map(result -> (int) result.people())
                    .orElse(0));
        }
        close();

        assertThat(shown).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 11);
        assertThat(results.of(survey()).get(0).people()).isEqualTo(16);
    }

    /** The texts of the first five are there, those of the others come together. */
    @Test
    void wordsAreHeldBackLikeChoices() {
        begin();
        List<String> all = IntStream.range(0, 11).mapToObj(i -> "Person " + i).toList();
        come(all);
        all.forEach(name -> answer(name, 5, "Words of " + name + "."));

        assertThat(get(ADMIN + "/results"))
                .bodyText()
                .contains("Words of Person 0.", "Words of Person 4.")
                .doesNotContain("Words of Person 5.", "Words of Person 10.");
        assertThat(get(ADMIN + "/results.csv")).bodyText().doesNotContain("Words of Person 5.", "Words of Person 10.");
        close();
        assertThat(get(ADMIN + "/results")).bodyText().contains("Words of Person 5.", "Words of Person 10.");
    }

    @Test
    void isNotOpenedAgainOnceAllIsShown() {
        begin();
        CAME.subList(0, 5).forEach(name -> answer(name, 0, "0"));
        close();
        String version = "" + survey().version();

        assertThat(post(ADMIN, "opensOn", "1 February 2016", "closesOn", "1 March 2016", "version", version))
                .hasStatusOk()
                .bodyText()
                .contains("its answers are shown: whoever answered now would be known by the difference");
        assertThat(survey().closesOn()).isEqualTo(LocalDate.of(2016, 2, 29));
    }

    @Test
    void countsAndSharesAreShownAndTakenAway() {
        begin();
        for (String name : CAME) {
            answer(name, 0, name.equals("Ash A") || name.equals("Finn F") ? "1" : "0");
        }
        close();

        assertThat(get(ADMIN + "/results"))
                .bodyText()
                .contains("6 people have answered this question", "<td class=\"num\">4</td>", "67 %", "33 %");
        assertThat(get(ADMIN + "/results.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("\"How was the seminar for you, all in all?\",\"Very good\",4,67");
        assertThat(get(ADMIN + "/results.xlsx")).hasStatusOk();
        assertThat(sql.queryForList("select action from audit_entry", String.class))
                .contains("began survey", "took away survey results");
    }

    /** Its own days stay as they were when the seminar is moved. */
    @Test
    void nobodyIsAskedAboutASeminarThatHasNotBegunOrDoesNotTakePlace() {
        begin();
        String own = own("Ash A");
        for (String not : List.of("held_on = '2016-03-08'", "status = 'CANCELLED'", "status = 'POSTPONED'")) {
            change("held_on = '2016-02-29', status = 'PUBLISHED'");
            assertThat(get(own)).bodyText().contains("Tell us how it was");
            assertThat(invitations.uninvited(seminarId)).as(not).hasSize(6);

            change(not);

            assertThat(get(own)).as(not).bodyText().doesNotContain("Tell us how it was");
            assertThat(get(own + "/survey")).as(not).bodyText().contains("There is no survey to answer");
            assertThat(invitations.uninvited(seminarId)).as(not).isEmpty();
            assertThat(part.words(List.of(person("Ash A")), seminars.facts(seminarId)))
                    .as(not)
                    .isEmpty();
        }
    }

    private void change(String assignment) {
        entities.flush();
        sql.update("update seminar set " + assignment);
        entities.clear();
    }

    @Test
    void whoeverMovesOrPostponesTheSeminarIsToldWhenTheSurveyIsOpen() {
        change("held_on = '2016-07-13'");
        begin();

        String sentence = "The survey opens on Wednesday 13 July 2016 and closes on Wednesday 3 August 2016.";
        String link = "href=\"" + ADMIN + "\"";
        assertThat(edit("status", "POSTPONED", Right.REGISTRATIONS)).bodyText().contains(sentence, link);
        assertThat(edit("date", "14 July 2016")).bodyText().contains(sentence).doesNotContain(link);
        assertThat(edit("endsAt", "5pm")).bodyText().doesNotContain("The survey opens on");
        close();
        assertThat(edit("status", "POSTPONED")).bodyText().doesNotContain("The survey opens on");
    }

    private MvcTestResult edit(String field, String typed, Right... more) {
        Right[] rights =
                Stream.concat(Stream.of(Right.CONTENT), Stream.of(more)).toArray(Right[]::new);
        return Form.of(mvc, "/admin/seminars/practice", Staff.with(Right.CONTENT))
                .set(field, typed)
                .send(Staff.with(rights));
    }

    @Test
    void isFoundFromOnesOwnPageByWhoeverCame() {
        begin();
        String own = own("Ash A");

        assertThat(get(own)).bodyText().contains("Tell us how it was");
        assertThat(get(own + "/survey")).hasRedirectedUrl(link("Ash A"));
        answer("Ash A", 0, "0");
        assertThat(get(own + "/survey")).hasStatusOk().bodyText().contains("There is no survey to answer");
        assertThat(get(own("Gil Away"))).bodyText().doesNotContain("Tell us how it was");
    }

    @Test
    void organisersAreLedToItFromTheListOfPeople() {
        assertThat(get("/admin/seminars/practice/attendees")).bodyText().contains("there is no survey yet", ADMIN);
        begin();
        assertThat(get("/admin/seminars/practice/attendees"))
                .bodyText()
                .contains("Nobody has answered the survey yet.");
    }

    private void close() {
        plan(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 2, 29));
    }

    private void begin() {
        post(ADMIN + "/beginning");
    }

    private void plan(LocalDate opensOn, LocalDate closesOn) {
        office.plan(seminars.facts(seminarId), survey().version(), opensOn, closesOn);
        entities.flush();
    }

    private void answer(String name, int question, String answer) {
        SurveyReply reply = new SurveyReply(Map.of(id(question), answer), Map.of());
        desk.answer(SecretToken.of(link(name).replace("/survey/", "")), reply);
        entities.flush();
    }

    private long id(int question) {
        return survey().questions().get(question).id();
    }

    private StoredSurvey survey() {
        return office.find(seminarId).orElseThrow();
    }

    private List<String> labels() {
        return survey().questions().stream()
                .map(question -> question.details().label())
                .toList();
    }

    private String link(String name) {
        String path = invitations.pathFor(person(name)).orElseThrow();
        entities.flush();
        return path;
    }

    private Correspondent person(String name) {
        return people.withId(sql.queryForObject("select id from registration where name = ?", Long.class, name));
    }

    private String own(String name) {
        String mail = sql.queryForObject(
                "select body from outbox_message where kind = 'registration.state-confirmed' and recipient_name = ?",
                String.class,
                name);
        Matcher link = Pattern.compile("/my/[\\w-]{43}").matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private List<Map<String, Object>> rows(String query) {
        return sql.queryForList(query);
    }

    private List<String> columns(String table) {
        return sql.queryForList(
                "select lower(column_name) from information_schema.columns where lower(table_name) = ?",
                String.class,
                table);
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(URI.create(path))
                .with(Staff.with(Right.REGISTRATIONS))
                .exchange();
    }

    private MvcTestResult post(String path, String... params) {
        var request = mvc.post().uri(path).with(csrf()).with(Staff.with(Right.REGISTRATIONS));
        for (int i = 0; i < params.length; i += 2) {
            request = request.param(params[i], params[i + 1]);
        }
        MvcTestResult result = request.exchange();
        entities.flush();
        return result;
    }
}
