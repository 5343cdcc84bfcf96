package org.coproduction.seminars.media.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coproduction.seminars.BrowserTestBase;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.PasswordDesk;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.media.TestFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class UploadBrowserTest extends BrowserTestBase {

    private static final String PASSWORD = "a rather long password";

    @Autowired
    PasswordDesk passwords;

    @Autowired
    MediaLibrary library;

    @BeforeEach
    void signIn() {
        passwords.createFirstAccount("Ann Editor", EmailAddress.of("ann@example.org"), PASSWORD);
        visit("/login");
        page.getByLabel("Email address").fill("ann@example.org");
        page.getByLabel("Password").fill(PASSWORD);
        press("Sign in");
    }

    @Test
    void uploadsAPicture() {
        choose(new FilePayload("rings.png", "image/png", TestFiles.logo()));
        page.getByLabel("Description").fill("Two rings");
        press("Upload");

        assertThat(page.content()).contains("The file is uploaded.", "rings.png", "Two rings");
        assertThat(accessibilityProblems()).isEmpty();
        assertThat(page.evaluate("document.querySelector('.thumb img').naturalWidth"))
                .isEqualTo(40);
    }

    @Test
    void saysSoWhenAFileIsTooLarge(@TempDir Path folder) throws IOException {
        Path film = Files.write(folder.resolve("film.pdf"), new byte[25 * 1024 * 1024]);
        visit("/admin/media/new");
        page.getByLabel("File").setInputFiles(film);
        press("Upload");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .textContent())
                .isEqualTo("That is too large");
        assertThat(library.fileOptions()).isEmpty();
    }

    private void choose(FilePayload file) {
        visit("/admin/media/new");
        page.getByLabel("File").setInputFiles(file);
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
