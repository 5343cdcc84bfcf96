package org.coproduction.seminars.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.coproduction.seminars.registration.Call;
import org.coproduction.seminars.registration.CallAbout;
import org.coproduction.seminars.registration.CallDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** As README says: from an empty folder, with the profile of the demonstration and everything that runs by the clock. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@DirtiesContext
@Tag("no-database")
class DemonstrationStartTest {

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

    @Autowired
    CallDesk calls;

    @DynamicPropertySource
    static void useAnEmptyFolder(DynamicPropertyRegistry properties) {
        properties.add("site.data-dir", folder::toString);
    }

    @Test
    void showsTheFirstSeriesAndTakesRegistrations() throws Exception {
        assertThat(get("/seminars").body()).contains("Seminar 1", "Seminar 3");
        assertThat(get("/seminars/mental-health-practice").body()).contains("Register for this seminar");
        assertThat(get("/seminars/mental-health-practice/register").statusCode())
                .isEqualTo(200);
        assertThat(get("/admin").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void hasPeopleWhomNoMailReaches() {
        assertThat(calls.open()).extracting(Call::about).containsExactly(CallAbout.CHANGE, CallAbout.CHANGE);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
