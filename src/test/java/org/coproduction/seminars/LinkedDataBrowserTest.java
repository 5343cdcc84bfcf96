package org.coproduction.seminars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Linked data in a real browser, which would report a block that the content security policy forbids. */
class LinkedDataBrowserTest extends BrowserTestBase {

    @Autowired
    SeminarOffice office;

    @Test
    void areReadAsTheyAreAndNotRun() {
        String title = "</script><script>document.title='run'</script> & more";
        office.add(seminar().title(title).details());

        assertThat(visit("/seminars/practice")).isEqualTo(200);
        assertThat(page.locator("script[type='application/ld+json']").count()).isEqualTo(1);
        assertThat(page.evaluate(
                        "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)"
                                + "['@graph'][0].name"))
                .isEqualTo(title);
        assertThat(page.title()).contains("& more").isNotEqualTo("run");
        assertThat(scriptErrors()).isEmpty();
        assertThat(accessibilityProblems()).isEmpty();
    }
}
