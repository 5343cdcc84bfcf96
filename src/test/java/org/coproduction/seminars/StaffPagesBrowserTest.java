package org.coproduction.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.identity.AccountDesk;
import org.coproduction.seminars.identity.PasswordDesk;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.media.TestFiles;
import org.coproduction.seminars.partner.PartnerDetails;
import org.coproduction.seminars.partner.PartnerKind;
import org.coproduction.seminars.partner.PartnerRegister;
import org.coproduction.seminars.series.PageDetails;
import org.coproduction.seminars.series.PagePlace;
import org.coproduction.seminars.series.SeriesPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The staff area can be used by everybody, also on a phone. */
class StaffPagesBrowserTest extends BrowserTestBase {

    private static final String PASSWORD = "a rather long password";

    @Autowired
    PasswordDesk passwords;

    @Autowired
    AccountDesk accounts;

    @Autowired
    MediaLibrary library;

    @Autowired
    PartnerRegister partners;

    @Autowired
    SeriesPages pages;

    @BeforeEach
    void signInOnAPhone() {
        use(new NewContextOptions().setViewportSize(320, 640));
        passwords.createFirstAccount("Ann Editor", EmailAddress.of("ann@example.org"), PASSWORD);
        visit("/login");
        page.getByLabel("Email address").fill("ann@example.org");
        page.getByLabel("Password").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }

    @Test
    void pagesOfThePlatform() {
        long logo = library.add("Rings.png", TestFiles.logo(), "Two rings");
        long partner = partners.add(new PartnerDetails(
                "University of Leeds", "UL", PartnerKind.HOST, new Markdown("Hosts two days."), null, logo, 1));
        long travel = pages.add(new PageDetails(
                Slug.of("travel"),
                "Getting here",
                "By train",
                new Markdown("Text"),
                PagePlace.ABOUT,
                1,
                Publication.DRAFT));
        long account = accounts.all().get(0).id();
        accounts.sendPasswordLink(account);

        isGood("/admin");
        isGood("/admin/media");
        isGood("/admin/media/new");
        isGood("/admin/media/" + logo);
        isGood("/admin/partners");
        isGood("/admin/partners/" + partner);
        isGood("/admin/pages");
        isGood("/admin/pages/" + travel);
        isGood("/admin/pages/" + travel + "/deletion");
        isGood("/admin/series");
        isGood("/admin/outbox");
        isGood("/admin/accounts");
        isGood("/admin/accounts/" + account);
        isGood("/admin/audit");
        isGood("/admin/retention");
        isGood("/privacy/how-long");
        isGood("/about");
        isGood("/contact");
        isGood("/accessibility");
        isGood("/partners");
    }

    private void isGood(String path) {
        assertThat(visit(path)).as(path).isEqualTo(200);
        assertThat(accessibilityProblems()).as(path).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + path)
                .isLessThanOrEqualTo(320);
    }
}
