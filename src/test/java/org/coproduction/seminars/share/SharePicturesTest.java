package org.coproduction.seminars.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.programme.StoredSeminar;
import org.coproduction.seminars.site.ShareCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class SharePicturesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    SharePictures pictures;

    @Autowired
    EntityManager entities;

    @Test
    void drawsThePictureOfAPublicSeminarForOtherSitesToShow() throws IOException {
        office.add(seminar().details());

        MvcTestResult answer = mvc.get().uri("/share/seminars/practice.png").exchange();
        assertThat(answer)
                .hasStatusOk()
                .hasContentType("image/png")
                .hasHeader("Cross-Origin-Resource-Policy", "cross-origin")
                .hasHeader("Cache-Control", "max-age=86400, public")
                .doesNotContainHeader("Set-Cookie");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))
                        .getWidth())
                .isEqualTo(1200);
    }

    @Test
    void sendsItAgainOnlyAfterItsWordsChanged() {
        office.add(seminar().details());
        String before = etag("/share/seminars/practice.png");

        assertThat(mvc.get().uri("/share/seminars/practice.png").header("If-None-Match", before))
                .hasStatus(304);

        StoredSeminar stored = office.get("practice");
        office.change("practice", stored.version(), seminar().title("Another").details());
        assertThat(mvc.get().uri("/share/seminars/practice.png").header("If-None-Match", before))
                .hasStatusOk();
        assertThat(etag("/share/seminars/practice.png")).isNotEqualTo(before);
    }

    @Test
    void isFoundUnderTheOldAddressOfThePageToo() {
        office.add(seminar().details());
        StoredSeminar stored = office.get("practice");
        office.change("practice", stored.version(), seminar().slug("moved").details());
        entities.flush();

        assertThat(etag("/share/seminars/practice.png")).isEqualTo(etag("/share/seminars/moved.png"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/share/seminars/draft.png",
                "/share/seminars/none.png",
                "/share/blog/none.png",
                "/share/people/none.png",
                "/share/pages/none.png",
                "/share/sections/none.png",
                "/share/none/none.png",
                "/share/sections/site.svg",
            })
    void isNotThereForWhatThePublicCannotSee(String path) {
        office.add(seminar().slug("draft").status(SeminarStatus.DRAFT).details());

        assertThat(mvc.get().uri(path)).hasStatus(404);
    }

    @Test
    void keepsOnlyThePicturesLastAskedFor() {
        IntStream.range(0, SharePictures.MOST_KEPT + 5)
                .mapToObj(number -> new ShareCard("kind", "slug", "", "" + number, ""))
                .forEach(pictures::picture);

        assertThat(pictures.count()).isEqualTo(SharePictures.MOST_KEPT);
    }

    private String etag(String path) {
        return mvc.get().uri(path).exchange().getResponse().getHeader("ETag");
    }
}
