package org.coproduction.seminars.media.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.media.ImageView;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.media.TestFiles;
import org.coproduction.seminars.partner.PartnerDetails;
import org.coproduction.seminars.partner.PartnerKind;
import org.coproduction.seminars.partner.PartnerRegister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class MediaPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MediaLibrary library;

    @Autowired
    PartnerRegister partners;

    @Test
    void servesAPictureForGoodUnderTheAddressThatPagesUse() {
        long id = library.add("Our logo.png", TestFiles.logo(), "Two rings");
        ImageView image = library.image(id);

        assertThat(image.alt()).isEqualTo("Two rings");
        MvcTestResult answer = mvc.get().uri(image.src()).exchange();
        assertThat(answer)
                .hasStatusOk()
                .hasContentType("image/png")
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .doesNotContainHeader("Set-Cookie");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("inline");
        assertThat(mvc.get()
                        .uri(image.src())
                        .header("If-None-Match", answer.getResponse().getHeader("ETag")))
                .hasStatus(304);
    }

    @Test
    void servesWebpToBrowsersThatTakeIt() {
        ImageView image = library.image(library.add("Our logo.png", TestFiles.largeLogo(), "Two rings"));
        assertThat(image.sources())
                .matches("/media/\\d+/tiny/our-logo.png\\?v=\\w+ 240w, /media/\\d+/small/our-logo.png\\?v=\\w+ 480w,"
                        + " /media/\\d+/our-logo.png\\?v=\\w+ 600w");

        for (String source : image.sources().split(", ")) {
            String address = source.split(" ")[0];
            MvcTestResult modern = mvc.get()
                    .uri(address)
                    .header("Accept", "image/avif,image/webp,*/*")
                    .exchange();
            MvcTestResult old =
                    mvc.get().uri(address).header("Accept", "image/png,*/*").exchange();

            assertThat(modern).hasContentType("image/webp").hasHeader("Vary", "Accept");
            assertThat(modern).hasHeader("Cache-Control", "max-age=31536000, public, immutable");
            assertThat(old).hasContentType("image/png").hasHeader("Vary", "Accept");
            assertThat(modern.getResponse().getHeader("ETag"))
                    .isNotEqualTo(old.getResponse().getHeader("ETag"));
            assertThat(modern.getResponse().getContentAsByteArray().length)
                    .isLessThan(old.getResponse().getContentAsByteArray().length);
        }
    }

    @Test
    void servesASmallPictureInItsOneSizeAsWebpWhereThatIsSmaller() {
        ImageView image = library.image(library.add("Our logo.png", TestFiles.logo(), "Two rings"));

        assertThat(image.sources()).isEmpty();
        assertThat(mvc.get()
                        .uri(image.src().replace("our-logo", "small/our-logo"))
                        .header("Accept", "image/webp"))
                .hasStatusOk();
    }

    @Test
    void letsBrowsersChooseASizeAndKeepThePlaceForIt() {
        long logo = library.add("Leeds.png", TestFiles.largeLogo(), "University of Leeds");
        partners.add(new PartnerDetails("Leeds", "UL", PartnerKind.HOST, Markdown.EMPTY, null, logo, 1));

        assertThat(mvc.get().uri("/partners"))
                .bodyText()
                .contains("width=\"480\" height=\"160\"")
                .contains("/tiny/leeds.png?v=", " 240w, ", " 480w\" sizes=\"12rem\" loading=\"lazy\"");
    }

    @Test
    void leadsOldNamesToTheFileAndUnknownOnesNowhere() {
        long id = library.add("Slides.pdf", TestFiles.PDF, null);

        assertThat(mvc.get().uri("/media/" + id + "/old-name.pdf"))
                .hasStatus(301)
                .hasHeader("Location", "/media/" + id + "/slides.pdf");
        assertThat(mvc.get().uri("/media/999999/slides.pdf")).hasStatus(404);
        assertThat(mvc.get().uri("/media/x/slides.pdf")).hasStatus(404);
    }

    @Test
    void letsABrowserOnlySaveDocuments() {
        long id = library.add("Nöten \"x\".txt", TestFiles.bytes("Grüße"), null);

        MvcTestResult answer = mvc.get().uri("/media/" + id + "/noten-x.txt").exchange();

        assertThat(answer).hasContentType("text/plain;charset=UTF-8");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''N%C3%B6ten%20x.txt");
    }

    @Test
    void asksForADescriptionOrADecision() {
        assertThat(upload("logo.png", TestFiles.logo(), ""))
                .hasStatusOk()
                .bodyText()
                .contains("Enter a description, or say that the picture is decoration");
        assertThat(library.imageOptions()).isEmpty();

        assertThat(upload("logo.png", TestFiles.logo(), "Two rings")).hasRedirectedUrl("/admin/media");
        assertThat(library.imageOptions()).singleElement().extracting("name").isEqualTo("logo.png");
    }

    @Test
    void refusesADrawingInPlainWords() {
        assertThat(upload("logo.png", TestFiles.bytes("<svg onload='alert(1)'/>"), "Two rings"))
                .hasStatusOk()
                .bodyText()
                .contains("SVG drawings can carry programs");
    }

    @Test
    void keepsTheAddressWhenAFileIsReplaced() {
        long id = library.add("Programme.pdf", TestFiles.PDF, null);
        String before = library.file(id).href();

        assertThat(mvc.post()
                        .uri("/admin/media/" + id + "/file")
                        .multipart()
                        .file(new MockMultipartFile("file", "new.pdf", null, TestFiles.bytes("%PDF-1.7 new")))
                        .with(csrf())
                        .with(Staff.with(Right.CONTENT)))
                .hasRedirectedUrl("/admin/media/" + id);

        String after = library.file(id).href();
        assertThat(path(after)).isEqualTo(path(before));
        assertThat(after).isNotEqualTo(before);
        assertThat(mvc.get().uri(path(after))).bodyText().isEqualTo("%PDF-1.7 new");
    }

    @Test
    void showsALogoOnThePartnersPageAndDoesNotDeleteItThen() {
        long logo = library.add("Leeds.png", TestFiles.logo(), "University of Leeds");
        partners.add(new PartnerDetails("Leeds", "UL", PartnerKind.HOST, Markdown.EMPTY, null, logo, 1));

        assertThat(mvc.get().uri("/partners")).bodyText().contains("alt=\"University of Leeds\"");
        assertThat(mvc.get().uri("/admin/media").with(Staff.with(Right.CONTENT)))
                .bodyText()
                .contains("Partner: Leeds");
        assertThat(delete(logo)).hasStatus(409).bodyText().contains("This file is in use", "Partner: Leeds");
        assertThat(library.image(logo)).isNotNull();
    }

    @Test
    void deletesWhatNothingUses() {
        long id = library.add("Old.pdf", TestFiles.PDF, null);

        assertThat(delete(id)).hasRedirectedUrl("/admin/media");
        assertThat(mvc.get().uri("/media/" + id + "/old.pdf")).hasStatus(404);
    }

    @Test
    void readsNoFileOfAStranger() {
        MockMultipartFile file = new MockMultipartFile("file", "x.pdf", "application/pdf", TestFiles.PDF);

        assertThat(mvc.post().uri("/admin/media").multipart().file(file).with(csrf()))
                .hasRedirectedUrl("/login?expired");
        assertThat(mvc.post().uri("/about").multipart().file(file)).hasRedirectedUrl("/login?expired");
    }

    @Test
    void keepsFilesOfTwentyMegabytes() {
        byte[] large = new byte[20 * 1024 * 1024];
        System.arraycopy(TestFiles.PDF, 0, large, 0, TestFiles.PDF.length);

        long id = library.add("Large.pdf", large, null);

        assertThat(library.bytes(id)).isEqualTo(large);
    }

    @Test
    void showsEditorsEachPageOfTheLibrary() {
        long id = library.add("Our logo.png", TestFiles.logo(), "Two rings");

        for (String page : new String[] {"", "/new", "/" + id, "/" + id + "/file", "/" + id + "/deletion"}) {
            assertThat(mvc.get().uri("/admin/media" + page).with(Staff.with(Right.CONTENT)))
                    .as(page)
                    .hasStatusOk();
        }
        assertThat(mvc.get().uri("/admin/media").with(Staff.with(Right.REGISTRATIONS)))
                .hasStatus(403);
    }

    private MvcTestResult upload(String name, byte[] bytes, String description) {
        return mvc.post()
                .uri("/admin/media")
                .multipart()
                .file(new MockMultipartFile("file", name, "image/png", bytes))
                .param("description", description)
                .with(csrf())
                .with(Staff.with(Right.CONTENT))
                .exchange();
    }

    private MvcTestResult delete(long id) {
        return mvc.post()
                .uri("/admin/media/" + id + "/deletion")
                .with(csrf())
                .with(Staff.with(Right.CONTENT))
                .exchange();
    }

    private static String path(String href) {
        return href.substring(0, href.indexOf('?'));
    }
}
