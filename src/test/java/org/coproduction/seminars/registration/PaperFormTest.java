package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SiteTest
class PaperFormTest {

    private static final String REGISTER = "/seminars/practice/register";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    QuestionOffice questions;

    @ParameterizedTest
    @EnumSource(SeminarFormat.class)
    void asksTheSameInTheSameOrderAsTheSteps(SeminarFormat format) {
        long id = office.add(seminar().format(format).capacity(5, 5).details());
        ask(id, FormStep.TAKING_PART, QuestionKind.YES_NO, "Do you join the walk?", List.of("Yes", "No"), null);
        ask(id, FormStep.MORE, QuestionKind.TEXT, "Which fruit?", List.of(), null);

        List<String> steps = new ArrayList<>(asked(get(REGISTER)));
        String draft = begin();
        for (String step : List.of("taking-part", "needs", "more")) {
            steps.addAll(asked(get(draft + "/" + step)));
        }
        post(draft + "/taking-part", "attendance", "IN_PERSON");
        post(draft + "/needs", "accessText", "A seat near the door");
        steps.addAll(asked(get(draft + "/check")));

        List<String> onPaper =
                get(REGISTER + "/paper").select(".blank h3, .blank li").eachText();
        assertThat(onPaper)
                .startsWith(steps.toArray(String[]::new))
                .endsWith("If all places are taken when my form arrives, put me on the waiting list")
                .hasSize(steps.size() + 1);
    }

    @Test
    void saysWhenAQuestionIsAskedAtAllAlsoAcrossSteps() {
        long id = office.add(seminar().details());
        ask(id, FormStep.TAKING_PART, QuestionKind.YES_NO, "Do you join the walk?", List.of("Yes", "No"), null);
        long yes = questions.asked(id).get(0).choices().get(0).id();
        ask(id, FormStep.MORE, QuestionKind.TEXT, "Which shoes?", List.of(), yes);

        assertThat(get(REGISTER + "/paper").text()).containsSubsequence("Which shoes?", "Yes", "Do you join the walk?");
    }

    @Test
    void isThereAsLongAsPeopleCanRegister() {
        office.add(seminar().status(SeminarStatus.CANCELLED).details());

        assertThat(get(REGISTER + "/paper").select("h1").text()).isEqualTo("Registration is not open");
        assertThat(mvc.get().uri("/seminars/other/register/paper")).hasStatus(404);
    }

    private static List<String> asked(Document page) {
        return page.select("main legend, main label").eachText();
    }

    private void ask(
            long seminarId,
            FormStep step,
            QuestionKind kind,
            String label,
            List<String> options,
            @Nullable Long onlyIf) {
        questions.add(
                seminarId, new QuestionDetails(step, kind, label, "", "To plan", false, null, 30, options, onlyIf));
    }

    private String begin() {
        return String.valueOf(post(REGISTER, "name", "Ash Example", "email", "ash@example.org"))
                .replace("/taking-part", "");
    }

    private @Nullable String post(String path, String... fields) {
        var request = mvc.post().uri(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange().getResponse().getRedirectedUrl();
    }

    private Document get(String path) {
        try {
            return Jsoup.parse(mvc.get().uri(path).exchange().getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
