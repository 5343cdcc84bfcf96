package org.coproduction.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.identity.AccountDesk;
import org.coproduction.seminars.identity.AccountDetails;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.media.TestFiles;
import org.coproduction.seminars.partner.PartnerDetails;
import org.coproduction.seminars.partner.PartnerKind;
import org.coproduction.seminars.partner.PartnerRegister;
import org.coproduction.seminars.series.PageDetails;
import org.coproduction.seminars.series.PagePlace;
import org.coproduction.seminars.series.SeriesPages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A list asks the database as often for many rows as for few. */
@SiteTest
class ListQueriesTest {

    private static final int FEW = 3;
    private static final int MANY = 40;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Queries queries;

    @Autowired
    MediaLibrary library;

    @Autowired
    PartnerRegister partners;

    @Autowired
    SeriesPages pages;

    @Autowired
    AccountDesk accounts;

    @Autowired
    AuditLog audit;

    @Test
    void media() {
        grows("/admin/media", number -> library.add("File " + number + ".pdf", TestFiles.PDF, null));
    }

    @Test
    void partnersWithLogos() {
        IntConsumer partner = number -> {
            long logo = library.add("Logo.png", TestFiles.logo(), "Logo");
            partners.add(
                    new PartnerDetails("Partner " + number, "P", PartnerKind.HOST, Markdown.EMPTY, null, logo, number));
        };
        grows("/partners", partner);
        grows("/admin/partners", partner);
    }

    @Test
    void pages() {
        IntConsumer page = number -> pages.add(new PageDetails(
                Slug.from("page " + System.nanoTime()),
                "Page",
                "",
                Markdown.EMPTY,
                number % 2 == 0 ? PagePlace.ABOUT : PagePlace.FOOTER,
                number,
                Publication.PUBLISHED));
        grows("/admin/pages", page);
        grows("/about", page);
    }

    @Test
    void accountsAndTheirInvitations() {
        IntConsumer account = number -> accounts.invite(new AccountDetails(
                "Person", EmailAddress.of("p" + System.nanoTime() + "@example.org"), Set.of(Right.CONTENT)));
        grows("/admin/accounts", account);
        grows("/admin/outbox", account);
    }

    @Test
    void audit() {
        grows("/admin/audit", number -> audit.record("did", "something " + number));
    }

    private void grows(String path, IntConsumer addRow) {
        IntStream.range(0, FEW).forEach(addRow);
        int forFew = queriesOf(path);
        IntStream.range(FEW, MANY).forEach(addRow);
        assertThat(queriesOf(path)).as(path).isEqualTo(forFew);
    }

    private int queriesOf(String path) {
        return queries.during(() ->
                assertThat(mvc.get().uri(path).with(Staff.with(Right.values()))).hasStatusOk());
    }
}
