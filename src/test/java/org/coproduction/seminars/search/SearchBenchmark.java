package org.coproduction.seminars.search;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coproduction.seminars.common.Markdown;
import org.junit.jupiter.api.Test;

/**
 * Compares the index in memory with PostgreSQL’s own full text search and trigrams, on 2,000 made posts; by hand, about a minute:
 *
 * <pre>./mvnw test -Dtest=SearchBenchmark</pre>
 */
class SearchBenchmark {

    private static final PrintStream OUT = System.out;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int POSTS = 2_000;
    private static final int WORDS = 400;
    private static final int ROUNDS = 30;
    private static final long TODAY = LocalDate.of(2016, 3, 1).toEpochDay();

    /** What is typed, and the title that it should find. */
    private static final Map<String, String> WANTED = Map.ofEntries(
            Map.entry("professionalism", "A professional view"),
            Map.entry("carer", "Carers speak"),
            Map.entry("coproduction", "On co-production"),
            Map.entry("co production", "Coproduction again"),
            Map.entry("wellbeing", "Well-being at work"),
            Map.entry("organization", "How to organise"),
            Map.entry("behavior", "Behaviour observed"),
            Map.entry("muller", "Talk by Müller"),
            Map.entry("psych", "Psychology today"),
            Map.entry("recoverry", "Recovery college"),
            Map.entry("pyschiatry", "Psychiatry and power"),
            Map.entry("manchster", "Manchester meeting"),
            Map.entry("bursery", "Bursary news"),
            Map.entry("key note", "Keynote"));

    private static final List<String> SYLLABLES = List.of(
            "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "qui", "ro", "su", "ta", "ve", "wi",
            "xo", "zu");

    private final Random random = new Random(1);
    private final List<String> vocabulary =
            IntStream.range(0, 6_000).mapToObj(this::word).toList();

    @Test
    void compare() throws Exception {
        List<SearchEntry> posts = new ArrayList<>();
        WANTED.values().forEach(title -> posts.add(post(title)));
        IntStream.range(posts.size(), POSTS).forEach(i -> posts.add(post(text(5))));
        List<String> typed = new ArrayList<>(WANTED.keySet());
        IntStream.range(0, 20).forEach(i -> typed.add(text(2)));
        IntStream.range(0, 6).forEach(i -> typed.add(common() + "x"));
        measureMemory(posts, typed);
        measurePostgres(posts, typed);
    }

    private void measureMemory(List<SearchEntry> posts, List<String> typed) {
        List<IndexedEntry> entries = posts.stream()
                .map(post -> new IndexedEntry(post, post.texts().get(0).source()))
                .toList();
        for (int size : new int[] {200, 200, 200, POSTS, POSTS}) {
            long start = System.nanoTime();
            long work = THREADS.getCurrentThreadCpuTime();
            SearchIndex.of(entries.subList(0, size));
            OUT.printf(
                    "Lucene: index of %,d posts made in %,d ms, of which %,d ms work%n",
                    size, millis(start), (THREADS.getCurrentThreadCpuTime() - work) / 1_000_000);
        }
        SearchIndex index = SearchIndex.of(entries);
        measure("Lucene", typed, words -> {
            Question question =
                    new Question(words, index, new SimilarWords(index.searcher().getIndexReader()));
            var query = question.query(true, TODAY);
            index.count(query);
            Snippets snippets = new Snippets(query);
            return index.find(query, 0, 10).stream()
                    .map(found -> {
                        snippets.around(found.text());
                        return found.entry().title();
                    })
                    .toList();
        });
    }

    private void measurePostgres(List<SearchEntry> posts, List<String> typed) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create extension pg_trgm");
            sql.execute(
                    "create table post (title text, body text, words tsvector generated always as"
                            + " (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', body), 'D')) stored)");
            long start = System.nanoTime();
            fill(connection, posts);
            sql.execute("create index on post using gin (words)");
            sql.execute("create table word as select word from ts_stat("
                    + "'select to_tsvector(''simple'', title || '' '' || body) from post')");
            sql.execute("create index on word using gin (word gin_trgm_ops)");
            sql.execute("analyze");
            OUT.printf("PostgreSQL: filled and indexed in %,d ms%n", millis(start));
            measure("PostgreSQL", typed, words -> ask(connection, words));
        }
    }

    private static void fill(Connection connection, List<SearchEntry> posts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into post (title, body) values (?, ?)")) {
            for (SearchEntry post : posts) {
                insert.setString(1, post.title());
                insert.setString(2, post.texts().get(0).source());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** If nothing has the words, the most similar word of the collection is taken for each. */
    private static List<String> ask(Connection connection, String words) {
        List<String> found = titles(connection, words);
        if (!found.isEmpty()) {
            return found;
        }
        return titles(
                connection,
                Arrays.stream(words.split(" "))
                        .map(word -> first(connection, word))
                        .collect(Collectors.joining(" ")));
    }

    private static List<String> titles(Connection connection, String words) {
        return query(connection, """
                select title, ts_headline('english', body, q), count(*) over () from post, websearch_to_tsquery('english', ?) q
                where words @@ q order by ts_rank(words, q) desc limit 10""", words);
    }

    private static String first(Connection connection, String word) {
        return query(
                        connection,
                        "select word from word where word % ? order by similarity(word, ?) desc limit 1",
                        word,
                        word)
                .stream()
                .findFirst()
                .orElse(word);
    }

    private static List<String> query(Connection connection, String sql, String... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void measure(String name, List<String> typed, Function<String, List<String>> search) {
        List<String> missed = WANTED.entrySet().stream()
                .filter(wanted -> !search.apply(wanted.getKey()).contains(wanted.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        for (int i = 0; i < ROUNDS; i++) {
            typed.forEach(search::apply);
        }
        long work = THREADS.getCurrentThreadCpuTime();
        long[] times = IntStream.range(0, ROUNDS)
                .boxed()
                .flatMap(round -> typed.stream())
                .mapToLong(words -> {
                    long start = System.nanoTime();
                    search.apply(words);
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        OUT.printf(
                "%s: %d of %d found, missed %s; a search takes %.1f ms (median), %.1f ms (99 in 100), %.1f ms work here%n",
                name,
                WANTED.size() - missed.size(),
                WANTED.size(),
                missed,
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                (THREADS.getCurrentThreadCpuTime() - work) / 1e6 / times.length);
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private SearchEntry post(String title) {
        return SearchEntry.of("kind", title, "/")
                .on(LocalDate.of(2016, 1, 1), "2016")
                .texts(List.of(new Markdown(text(WORDS))));
    }

    private String text(int words) {
        return IntStream.range(0, words).mapToObj(i -> common()).collect(Collectors.joining(" "));
    }

    /** Few words are common, most are rare, as in a language. */
    private String common() {
        return vocabulary.get((int) (vocabulary.size() * Math.pow(random.nextDouble(), 3)));
    }

    private String word(int number) {
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
    }
}
