package org.coproduction.seminars.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Two mails, three registrations and five forms in ten minutes from one address. */
@SiteTest
@TestPropertySource(
        properties = {"site.limits.mails=2", "site.limits.beginnings=3", "site.limits.forms=5", "site.limits.papers=1"})
class VisitorLimitsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice seminars;

    @Test
    void refusesTheThirdMailFromOneAddressAndKeepsWhatWasTyped() {
        ask("/my", "198.51.100.1");
        ask("/my", "198.51.100.1");

        assertThat(ask("/my", "198.51.100.1"))
                .hasStatus(429)
                .hasHeader("Retry-After", "60")
                .hasForwardedUrl("/too-soon");
        assertThat(ask("/my", "198.51.100.2")).hasRedirectedUrl("/my/sent");
    }

    @Test
    void countsMailsOfWhateverKindTogether() {
        seminars.add(seminar().opensOn(LocalDate.of(2016, 5, 3)).details());
        ask("/my", "198.51.100.11");
        assertThat(ask("/seminars/practice/tell-me", "198.51.100.11")).hasStatus3xxRedirection();

        assertThat(ask("/seminars/practice/tell-me", "198.51.100.11")).hasStatus(429);
    }

    @Test
    void refusesTheFourthRegistrationThatIsBegun() {
        seminars.add(seminar().details());
        for (int one = 0; one < 3; one++) {
            assertThat(register("198.51.100.3")).hasStatus3xxRedirection();
        }

        assertThat(register("198.51.100.3")).hasStatus(429).hasForwardedUrl("/too-soon");
        assertThat(register("198.51.100.4")).hasStatus3xxRedirection();
    }

    @Test
    void refusesTheSixthFormWhateverItIs() {
        for (int one = 0; one < 5; one++) {
            assertThat(mvc.post()
                            .uri("/tell-me/nothing/end")
                            .with(from("198.51.100.5"))
                            .with(csrf()))
                    .hasStatus3xxRedirection();
        }

        assertThat(mvc.post()
                        .uri("/tell-me/nothing/end")
                        .with(from("198.51.100.5"))
                        .with(csrf()))
                .hasStatus(429);
        assertThat(mvc.get().uri("/seminars").with(from("198.51.100.5"))).hasStatusOk();
    }

    @Test
    void doesNotCountStaff() {
        for (int one = 0; one < 7; one++) {
            assertThat(mvc.post()
                            .uri("/admin/outbox/hold")
                            .with(Staff.with(Right.REGISTRATIONS))
                            .with(from("198.51.100.6"))
                            .with(csrf()))
                    .hasStatus3xxRedirection();
        }
    }

    @Test
    void showsWhatWasTypedReadyToBeSentAgain() {
        assertThat(mvc.post().uri("/too-soon").with(csrf()).param("email", "zoe@example.org"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Many forms are coming in",
                        "Nothing is lost.",
                        "<dd class=\"typed\">zoe@example.org</dd>",
                        "Send again");
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::ffff:198.51.100.1, 198.51.100.1, true",
        "198.51.100.1, 198.51.100.2, false",
        "fe80::1%eth0, fe80::1, true",
        "not-an-address.example, not-an-address.example, true",
        "garbled:address, other:garbled, true"
    })
    void takesANetworkOfIpv6ForOneAddress(String one, String other, boolean same) {
        assertThat(address(one).equals(address(other))).isEqualTo(same);
    }

    private static ClientAddress address(String text) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(text);
        return ClientAddress.of(request);
    }

    private MvcTestResult ask(String path, String from) {
        return mvc.post()
                .uri(path)
                .with(from(from))
                .with(csrf())
                .param("email", "zoe@example.org")
                .exchange();
    }

    private MvcTestResult register(String from) {
        return mvc.post()
                .uri("/seminars/practice/register")
                .with(from(from))
                .with(csrf())
                .param("name", "Zoe Example")
                .param("email", "zoe@example.org")
                .param("contactWays", "EMAIL")
                .exchange();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
