package org.coproduction.seminars;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Measures the packaged site on this machine, with H2 and the first content; takes about three minutes, and needs nothing but a
 * JDK:
 *
 * <pre>
 * ./mvnw package -DskipTests
 * java src/test/java/org/coproduction/seminars/Benchmark.java [options of the site’s JVM]
 * </pre>
 *
 * With the JDBC address of an empty PostgreSQL database in {@code BENCHMARK_POSTGRES_URL} registrations are measured on that, too.
 *
 * The load comes from the same machine, so that the rates are what site and load together can do.
 */
public final class Benchmark {

    private static final int CONNECTIONS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final int RESTARTS = 3;
    private static final Pattern SEMINAR = Pattern.compile("href=\"(/seminars/[a-z0-9-]+)\"");

    private static final PrintStream OUT = System.out;

    private Benchmark() {}

    public static void main(String[] jvmOptions) throws Exception {
        Path data = Files.createTempDirectory("seminars-benchmark");
        OUT.printf(
                "%s %s, %d processors, %d connections%n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                CONNECTIONS);
        try (Site first = Site.start(data, jvmOptions)) {
            OUT.printf("%-44s %,8d ms%n", "start to first answer, empty database", first.millisToStart);
        }
        measureRestarts(data, jvmOptions);
        try (Site site = Site.start(data, jvmOptions)) {
            measureLoad(site);
        } finally {
            delete(data);
        }
        measureRegistrations("H2", null, jvmOptions);
        String postgres = System.getenv("BENCHMARK_POSTGRES_URL");
        if (postgres != null) {
            measureRegistrations("PostgreSQL", postgres, jvmOptions);
        }
    }

    /** On the demonstration, whose third seminar is open. */
    private static void measureRegistrations(String database, String jdbcUrl, String[] jvmOptions) throws Exception {
        Path data = Files.createTempDirectory("seminars-benchmark");
        Map<String, String> environment = new HashMap<>();
        environment.put("SPRING_PROFILES_ACTIVE", "demo");
        environment.put("SITE_ADMIN_EMAIL", Registrations.STAFF);
        environment.put("SITE_ADMIN_PASSWORD", Registrations.PASSWORD);
        if (jdbcUrl != null) {
            environment.put("SPRING_DATASOURCE_URL", jdbcUrl);
        }
        try (Site site = Site.start(data, environment, jvmOptions)) {
            Registrations registrations = new Registrations(site.port);
            registrations.makeRoom();
            registrations.run(WARM_UP);
            OUT.println(registrations.run(MEASURED.multipliedBy(2)).line("registrations, all steps, " + database));
        } finally {
            delete(data);
        }
    }

    private static void measureRestarts(Path data, String[] jvmOptions) throws Exception {
        long[] times = new long[RESTARTS];
        for (int i = 0; i < RESTARTS; i++) {
            try (Site site = Site.start(data, jvmOptions)) {
                times[i] = site.millisToStart;
            }
        }
        Arrays.sort(times);
        OUT.printf("%-44s %,8d ms%n", "start to first answer, median of " + RESTARTS, times[RESTARTS / 2]);
    }

    private static void measureLoad(Site site) throws Exception {
        TimeUnit.SECONDS.sleep(5);
        OUT.printf("%-44s %,8d MB%n", "memory at rest (resident)", site.residentMegabytes());
        String list = site.get("/seminars");
        Matcher seminar = SEMINAR.matcher(list);
        List<String> paths = seminar.find() ? List.of("/", seminar.group(1), "/seminars") : List.of("/", "/seminars");
        for (String path : paths) {
            Load.on(site.port, path, WARM_UP);
            OUT.println(Load.on(site.port, path, MEASURED));
        }
        OUT.printf("%-44s %,8d MB%n", "memory after load (resident)", site.residentMegabytes());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        }
    }

    /** The packaged jar as a process of its own. */
    private static final class Site implements AutoCloseable {

        private static final Duration PATIENCE = Duration.ofMinutes(2);

        final int port;
        final Process process;
        final long millisToStart;

        private Site(int port, Process process, long millisToStart) {
            this.port = port;
            this.process = process;
            this.millisToStart = millisToStart;
        }

        static Site start(Path data, String[] jvmOptions) throws Exception {
            return start(data, Map.of(), jvmOptions);
        }

        static Site start(Path data, Map<String, String> environment, String[] jvmOptions) throws Exception {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(jvmOptions));
            command.addAll(List.of("-jar", jar().toString()));
            int port = freePort();
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("log").toFile());
            builder.environment().put("SERVER_PORT", Integer.toString(port));
            builder.environment().put("SITE_DATA_DIR", data.toString());
            for (String limit : List.of("FORMS", "BEGINNINGS", "MAILS")) {
                builder.environment().put("SITE_LIMITS_" + limit, "1000000");
            }
            builder.environment().putAll(environment);
            long start = System.nanoTime();
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            await(process, port, start);
            return new Site(
                    port, process, Duration.ofNanos(System.nanoTime() - start).toMillis());
        }

        private static void await(Process process, int port, long start) throws Exception {
            while (!answers(port)) {
                boolean late = System.nanoTime() - start > PATIENCE.toNanos();
                if (late || !process.isAlive()) {
                    process.destroy();
                    throw new IllegalStateException("The site did not start");
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }

        private static boolean answers(int port) {
            try {
                var connection = (HttpURLConnection)
                        URI.create("http://localhost:" + port + "/").toURL().openConnection();
                return connection.getResponseCode() == 200;
            } catch (IOException notYet) {
                return false;
            }
        }

        String get(String path) throws IOException {
            try (InputStream body =
                    URI.create("http://localhost:" + port + path).toURL().openStream()) {
                return new String(body.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        long residentMegabytes() throws Exception {
            Path status = Path.of("/proc", Long.toString(process.pid()), "status");
            String kilobytes = Files.exists(status)
                    ? Files.readString(status).replaceAll("(?s).*VmRSS:\\s*(\\d+).*", "$1")
                    : new String(
                                    new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid()))
                                            .start()
                                            .getInputStream()
                                            .readAllBytes(),
                                    StandardCharsets.UTF_8)
                            .strip();
            return Long.parseLong(kilobytes) / 1024;
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }

        private static Path jar() throws IOException {
            try (Stream<Path> files = Files.list(Path.of("target"))) {
                return files.filter(file -> file.getFileName().toString().matches("seminars-.*\\.jar"))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("First: ./mvnw package -DskipTests"));
            }
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }
    }

    /** People who register one after the other on each connection, page by page as a browser does, each with their own address. */
    private static final class Registrations {

        static final String STAFF = "bench@example.org";
        static final String PASSWORD = "a long password for measuring";

        private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
        private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

        private final String base;
        private final AtomicInteger people = new AtomicInteger();

        Registrations(int port) {
            this.base = "http://localhost:" + port;
        }

        /** Gives the open seminar all the places that there can be. */
        void makeRoom() throws Exception {
            Browser staff = new Browser();
            awaitReady(staff);
            String login = staff.get("/login");
            staff.post("/login", login, "email", STAFF, "password", PASSWORD);
            String slug = seminar(staff).replace("/seminars/", "");
            String places = staff.get("/admin/seminars/" + slug + "/places");
            staff.post(
                    "/admin/seminars/" + slug + "/places",
                    places,
                    "version",
                    first(VERSION, places),
                    "inPerson",
                    "100000",
                    "online",
                    "100000");
        }

        /** The site answers before its first content is all there. */
        private static void awaitReady(Browser browser) throws Exception {
            for (int tries = 0; tries < 600; tries++) {
                try {
                    browser.get("/actuator/health/readiness");
                    return;
                } catch (IOException notYet) {
                    TimeUnit.MILLISECONDS.sleep(200);
                }
            }
            throw new IllegalStateException("The site is not ready");
        }

        /** The first whose page leads to the form. */
        private static String seminar(Browser browser) throws Exception {
            List<String> seminars = SEMINAR.matcher(browser.get("/seminars"))
                    .results()
                    .map(link -> link.group(1))
                    .distinct()
                    .toList();
            for (String seminar : seminars) {
                if (browser.get(seminar).contains(seminar + "/register")) {
                    return seminar;
                }
            }
            throw new IllegalStateException("No seminar is open");
        }

        Result run(Duration time) throws InterruptedException, ExecutionException {
            long end = System.nanoTime() + time.toNanos();
            ExecutorService visitors = Executors.newFixedThreadPool(CONNECTIONS);
            List<Future<long[]>> runs = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                runs.add(visitors.submit(() -> registerUntil(end)));
            }
            LongStream all = LongStream.empty();
            for (Future<long[]> run : runs) {
                all = LongStream.concat(all, Arrays.stream(run.get()));
            }
            visitors.shutdown();
            return new Result(all.sorted().toArray(), time);
        }

        private long[] registerUntil(long end) throws Exception {
            LongStream.Builder times = LongStream.builder();
            Browser browser = new Browser();
            String seminar = seminar(browser);
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                register(browser, seminar + "/register");
                times.add(System.nanoTime() - start);
            }
            return times.build().toArray();
        }

        private void register(Browser browser, String path) throws Exception {
            String person = "p" + people.incrementAndGet() + "-" + System.nanoTime();
            String page = browser.get(path);
            page = browser.post(path, page, "name", "Person " + person, "email", person + "@example.org");
            page = browser.postHere(page, "attendance", "ONLINE");
            page = browser.postHere(page, "accessWishes", "QUIET_ROOM");
            page = browser.postHere(page, "pronouns", "they/them");
            page = browser.postHere(page, "details", "true", "sensitive", "true");
            if (!page.contains("You have a place")) {
                throw new IllegalStateException("Not registered: " + browser.address);
            }
        }

        private static String first(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find()) {
                throw new IllegalStateException(pattern + " is not on the page");
            }
            return matcher.group(1);
        }

        /** Keeps cookies and follows redirections. */
        private final class Browser {

            private final HttpClient client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

            private String address = "";

            String get(String path) throws Exception {
                return send(HttpRequest.newBuilder(URI.create(base + path)).build());
            }

            /** Sends the form of a page, with its token. */
            String post(String path, String page, String... fields) throws Exception {
                StringBuilder body = new StringBuilder("_csrf=").append(first(TOKEN, page));
                for (int i = 0; i < fields.length; i += 2) {
                    body.append('&')
                            .append(fields[i])
                            .append('=')
                            .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
                }
                return send(HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build());
            }

            String postHere(String page, String... fields) throws Exception {
                return post(address.substring(base.length()), page, fields);
            }

            private String send(HttpRequest request) throws Exception {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                address = answer.uri().toString();
                if (answer.statusCode() != 200) {
                    throw new IOException(address + " answered " + answer.statusCode());
                }
                return answer.body();
            }
        }

        /** @param times in nanoseconds, shortest first */
        private record Result(long[] times, Duration during) {

            String line(String name) {
                return String.format(
                        "%-44s %,8.1f a second, half within %.1f ms, 99 of 100 within %.1f ms",
                        name,
                        times.length / (double) during.toSeconds(),
                        times[times.length / 2] / 1e6,
                        times[times.length * 99 / 100] / 1e6);
            }
        }
    }

    /** Requests for one page over kept-alive connections, as plain as can be: the site should get the processors. */
    private static final class Load {

        private static final String REQUEST =
                "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept-Encoding: identity\r\n\r\n";

        private final String path;
        private final int port;
        private final long end;

        private Load(int port, String path, Duration time) {
            this.port = port;
            this.path = path;
            this.end = System.nanoTime() + time.toNanos();
        }

        /** A line with requests a second and how long they took. */
        static String on(int port, String path, Duration time) throws InterruptedException, ExecutionException {
            Load load = new Load(port, path, time);
            ExecutorService visitors = Executors.newFixedThreadPool(CONNECTIONS);
            List<Future<long[]>> runs = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                runs.add(visitors.submit(load::visit));
            }
            LongStream all = LongStream.empty();
            for (Future<long[]> run : runs) {
                all = LongStream.concat(all, Arrays.stream(run.get()));
            }
            visitors.shutdown();
            long[] times = all.sorted().toArray();
            return String.format(
                    "%-44s %,8.0f a second, half within %.1f ms, 99 of 100 within %.1f ms",
                    path,
                    times.length / (double) time.toSeconds(),
                    times[times.length / 2] / 1e6,
                    times[times.length * 99 / 100] / 1e6);
        }

        private long[] visit() {
            LongStream.Builder times = LongStream.builder();
            byte[] request = String.format(REQUEST, path).getBytes(StandardCharsets.US_ASCII);
            try {
                while (System.nanoTime() < end) {
                    visitUntilClosed(request, times);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return times.build().toArray();
        }

        /** Servers close a connection after a number of requests. */
        private void visitUntilClosed(byte[] request, LongStream.Builder times) throws IOException {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setTcpNoDelay(true);
                InputStream answers = new BufferedInputStream(socket.getInputStream(), 65_536);
                boolean open = true;
                while (open && System.nanoTime() < end) {
                    long start = System.nanoTime();
                    socket.getOutputStream().write(request);
                    open = readAnswer(answers);
                    times.add(System.nanoTime() - start);
                }
            }
        }

        /** @return whether the connection stays open */
        private static boolean readAnswer(InputStream in) throws IOException {
            String status = readLine(in);
            if (!status.contains(" 200")) {
                throw new IOException("Answered " + status);
            }
            boolean open = true;
            int length = -1;
            for (String line = readLine(in); !line.isEmpty(); line = readLine(in)) {
                String header = line.toLowerCase(Locale.ROOT);
                open &= !header.equals("connection: close");
                length = header.startsWith("content-length:")
                        ? Integer.parseInt(header.substring(15).strip())
                        : length;
            }
            if (length >= 0) {
                in.skipNBytes(length);
            } else {
                skipChunks(in);
            }
            return open;
        }

        private static void skipChunks(InputStream in) throws IOException {
            int size;
            do {
                size = Integer.parseInt(readLine(in), 16);
                in.skipNBytes(size);
                readLine(in);
            } while (size > 0);
        }

        private static String readLine(InputStream in) throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("The connection ended");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }
    }
}
