package org.coproduction.seminars;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures long attendee lists of the packaged site in 256 MB of heap, on H2 and on a PostgreSQL of its own; by hand:
 *
 * <pre>
 * ./mvnw package -DskipTests
 * ./mvnw dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp "target/test-classes:$(cat target/classpath)" org.coproduction.seminars.ExportBenchmark
 * </pre>
 */
public final class ExportBenchmark {

    private static final int EXPORTED = 100_000;
    private static final int LISTED = 10_000;
    private static final String EMAIL = "bench@example.org";
    private static final String PASSWORD = "a long password for measuring";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int PORT = 8111;
    private static final PrintStream OUT = System.out;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private ExportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("export-benchmark");
        String h2 = "jdbc:h2:file:" + data.resolve("site") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH";
        measure("H2", h2, "sa", "", data);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Path own = Files.createTempDirectory("export-benchmark");
            measure("PostgreSQL", postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", own);
        }
    }

    private static void measure(String database, String url, String user, String password, Path data) throws Exception {
        String slug;
        Process site = start(url, user, password, data);
        stop(site);
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            slug = fill(connection, 0, LISTED);
        }
        site = start(url, user, password, data);
        String list = "/admin/seminars/" + slug + "/attendees";
        try {
            ExportBenchmark visitor = new ExportBenchmark();
            visitor.signIn();
            for (String order : List.of("", "?order=NAME", "?q=sample+77")) {
                visitor.measurePage(database, list + order);
            }
        } finally {
            stop(site);
        }
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            fill(connection, LISTED, EXPORTED);
        }
        for (String format : List.of("csv", "xlsx")) {
            site = start(url, user, password, data);
            try {
                ExportBenchmark visitor = new ExportBenchmark();
                visitor.signIn();
                visitor.measureExport(database, list + "." + format + "?sensitive=true&purpose=Benchmark", site);
            } finally {
                stop(site);
            }
        }
    }

    private void measurePage(String database, String path) throws Exception {
        long[] times = new long[50];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            get(path);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        OUT.printf(
                "%-10s page of %,d: %-52s half within %.1f ms, 9 of 10 within %.1f ms%n",
                database, LISTED, path, times[times.length / 2] / 1e6, times[times.length * 9 / 10] / 1e6);
    }

    private void measureExport(String database, String path, Process site) throws Exception {
        for (int round = 1; round <= 2; round++) {
            long start = System.nanoTime();
            long bytes = 0;
            try (InputStream answer = client.send(request(path).build(), BodyHandlers.ofInputStream())
                    .body()) {
                bytes = answer.transferTo(java.io.OutputStream.nullOutputStream());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            OUT.printf(
                    "%-10s %-6s round %d: %,d rows, %,d bytes, %.1f s, %,.0f rows a second, peak memory %,d MB%n",
                    database,
                    path.replaceAll(".*\\.|\\?.*", ""),
                    round,
                    EXPORTED,
                    bytes,
                    seconds,
                    EXPORTED / seconds,
                    peakMegabytes(site));
        }
    }

    /** Resident, with all that a JVM needs besides its heap. */
    private static long peakMegabytes(Process site) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(site.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void signIn() throws Exception {
        Matcher token = TOKEN.matcher(get("/login"));
        if (!token.find()) {
            throw new IllegalStateException("No form to sign in");
        }
        String form = "_csrf=" + token.group(1) + "&email=" + EMAIL + "&password="
                + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        HttpRequest request = request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        client.send(request, BodyHandlers.discarding());
    }

    private String get(String path) throws Exception {
        var answer = client.send(request(path).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path));
    }

    /** Registrations from one number to another, of which every tenth waits. */
    private static String fill(Connection connection, int from, int to) throws Exception {
        try (var statement = connection.createStatement()) {
            var seminar = statement.executeQuery(
                    "select id, slug from seminar order by number offset 2 rows fetch next 1 rows only");
            seminar.next();
            long id = seminar.getLong(1);
            String slug = seminar.getString(2);
            boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2");
            String numbers =
                    (h2 ? "system_range(%d, %d) n(i)" : "generate_series(%d, %d) n(i)").formatted(from + 1, to);
            statement.executeUpdate("""
                    insert into registration (version, created_at, updated_at, seminar_id, reference, state, registered_at,
                      state_since, waiting_since, place_kind, name, email, active_email, organisation, attendance, supporter,
                      supporter_name, participant_groups, access_wishes, access_text, diet, note)
                    select 0, current_timestamp, current_timestamp, %d, 'R' || i,
                      case when mod(i, 10) = 0 then 'WAITING' else 'CONFIRMED' end, current_timestamp,
                      current_timestamp, case when mod(i, 10) = 0 then current_timestamp end, 'IN_PERSON',
                      'Person Sample ' || i, 'p' || i || '@example.org', 'p' || i || '@example.org', 'Example charity',
                      'IN_PERSON', mod(i, 7) = 0, '', 'CARER,STUDENT', 'QUIET_ROOM,BSL', 'A seat at the front, please', 'Vegetarian',
                      'I look forward to it' from %s
                    """.formatted(id, numbers));
            return slug;
        }
    }

    private static Process start(String url, String user, String password, Path data) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-jar", jar())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("log").toFile());
        var environment = builder.environment();
        environment.put("SERVER_PORT", Integer.toString(PORT));
        environment.put("SITE_DATA_DIR", data.toString());
        environment.put("SITE_ADMIN_EMAIL", EMAIL);
        environment.put("SITE_ADMIN_PASSWORD", PASSWORD);
        environment.put("SPRING_DATASOURCE_URL", url);
        environment.put("SPRING_DATASOURCE_USERNAME", user);
        environment.put("SPRING_DATASOURCE_PASSWORD", password);
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException("The site did not start");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return process;
    }

    private static void stop(Process site) throws InterruptedException {
        site.destroy();
        site.waitFor();
    }

    private static boolean answers() throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(request("/").build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
