package org.coproduction.seminars.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.firstcontent.FirstContent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What somebody finds who opens the first page with the first content on it. */
@SiteTest
@TestPropertySource(properties = "site.first-content=true")
class FirstVisitTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FirstContent content;

    @Test
    void answersWhetherICanCome() {
        content.load();

        assertThat(mvc.get().uri("/"))
                .bodyText()
                .containsSubsequence(
                        "The next seminar",
                        "Can I come?",
                        "Nothing. Every seminar is free.",
                        "Help with travel costs",
                        "What helps you take part",
                        "Can I take part online?",
                        "The series so far",
                        "New here?",
                        "Latest from the blog",
                        "Catch up",
                        "Partners");
    }

    @Test
    void leadsToTheEasyReadPageAndShowsTheBeginningOfWhatToExpect() {
        content.load();

        assertThat(mvc.get().uri("/"))
                .bodyText()
                .contains("href=\"/easy-read\"", "href=\"/about/what-to-expect\"", "Before the day")
                .doesNotContain("Photographs and recordings");
    }
}
