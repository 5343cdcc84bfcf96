package org.coproduction.seminars.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.coproduction.seminars.common.Markdown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found, and in which order. */
@Tag("no-database")
class SearchIndexTest {

    private static final long TODAY = LocalDate.of(2016, 3, 1).toEpochDay();

    @ParameterizedTest
    @CsvSource({
        "professional, professionalism",
        "professionalism, A professional view",
        "carer, Carers speak",
        "carers, A carer speaks",
        "co-production, Coproduction",
        "coproduction, co-production",
        "co production, Co‑production",
        "coproduction, co production in practice",
        "co-producing, coproduction",
        "well-being, wellbeing",
        "wellbeing, well being",
        "well being, wellbeing",
        "organised, The organization of care",
        "organize, organisation",
        "behavior, behaviour",
        "behaviour, Behavioral approaches",
        "center, Centre for research",
        "program, The programme",
        "Muller, Müller",
        "Müller, Muller",
        "SEMINAR, seminars",
        "psych, psychology",
        "key note, keynote",
        "’recovery’, Recovery",
        "service user's, service users",
    })
    void findsAWordInItsOtherForms(String typed, String title) {
        assertThat(titles(typed, entry(title), entry("Something else"))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({
        "recoverry, Recovery",
        "recvoery, Recovery",
        "pyschology, Psychology",
        "cooproduction, co-production",
        "profesional, Professionals",
        "Manchster, Manchester",
        "ledes, Leeds",
        "bursery, bursary",
    })
    void findsWhatWasMeantDespiteASlip(String typed, String title) {
        assertThat(titles(typed, entry(title), entry("Something else"))).containsExactly(title);
    }

    @Test
    void takesNoKnownWordForASlip() {
        assertThat(titles("carer", entry("A carer"), entry("A career"))).containsExactly("A carer");
    }

    @Test
    void putsTitlesBeforeNamesBeforeSummariesBeforeTexts() {
        assertThat(titles(
                        "recovery",
                        entry("In the text").texts(markdown("Of recovery.")),
                        entry("In the summary").summary("Of recovery."),
                        entry("Recovery in the title"),
                        entry("Among the names").keywords(List.of("Recovery College"))))
                .containsExactly("Recovery in the title", "Among the names", "In the summary", "In the text");
    }

    @Test
    void putsThePageThatHasTheWordsTogetherFirst() {
        assertThat(titles(
                        "lived experience",
                        entry("Apart")
                                .texts(markdown("We lived there. It was, for all of us and for years, an experience.")),
                        entry("Together")
                                .texts(markdown("Speaking of what somebody knows from lived experience of it."))))
                .containsExactly("Together", "Apart");
    }

    @Test
    void putsWhatIsNearInTimeFirstAmongEquals() {
        assertThat(titles(
                        "practice",
                        entry("Practice").on(LocalDate.of(2009, 1, 1), "2009"),
                        entry("Practice ").on(LocalDate.of(2016, 2, 1), "2016")))
                .containsExactly("Practice ", "Practice");
    }

    @Test
    void findsPagesWithSomeOfTheWordsWhereNoneHasMost() {
        SearchIndex index = index(entry("Recovery"), entry("Research"));
        assertThat(found(index, "recovery research", true)).isEmpty();
        assertThat(found(index, "recovery research", false)).containsExactlyInAnyOrder("Recovery", "Research");
    }

    @Test
    void saysWhatItTookAWordFor() {
        SearchIndex index = index(entry("Recovery"));
        assertThat(question("recoverry college", index).similar())
                .containsEntry("recoverry", List.of("recovery"))
                .containsEntry("college", List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "the and of", "*", "\"", "+-&&||!(){}[]^~?:\\/", "…"})
    void asksNothingWithoutAWord(String typed) {
        assertThat(question(typed, index(entry("Recovery"))).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:recovery",
                "recovery AND (",
                "\"recovery",
                "recovery~",
                "recov*ry recovery",
                "-recovery",
                "recovery' OR 1=1 --",
                "<script>recovery</script>",
                "recovery\u0000\u0007",
                "recovery\uD83D"
            })
    void takesOperatorsForText(String typed) {
        assertThat(found(index(entry("Recovery"), entry("Else")), typed, false)).startsWith("Recovery");
    }

    @Test
    void readsNoMoreThanTheBeginningOfALongQuestion() {
        String typed = "recovery " + "long ".repeat(10_000);
        assertThat(found(index(entry("Recovery")), typed, false)).containsExactly("Recovery");
    }

    @Test
    void showsTheWordsFoundInTheirSurroundings() {
        String text = "word ".repeat(200) + "People tell of their recovery & more. " + "word ".repeat(200);
        Query query =
                question("recover", index(entry("T").texts(markdown(text)))).query(true, TODAY);

        List<Piece> snippet = new Snippets(query).around(text);

        assertThat(snippet).contains(new Piece("recovery", true));
        assertThat(text(snippet))
                .hasSizeLessThan(500)
                .startsWith("… ")
                .endsWith(" …")
                .contains("tell of their");
    }

    @Test
    void beginsEachPartOfASnippetWithAWord() {
        String far = "Word. ".repeat(80);
        String text = far + "One recovery. " + far + "Another recovery! " + far;
        Query query =
                question("recovery", index(entry("T").texts(markdown(text)))).query(true, TODAY);

        assertThat(text(new Snippets(query).around(text)))
                .matches("… \\w.* One recovery\\. .*\\S … \\w.* Another recovery! .*\\S …");
    }

    @Test
    void showsTheBeginningWhereTheTextHasNoneOfTheWords() {
        Query query = question("recovery", index(entry("Recovery"))).query(true, TODAY);

        assertThat(new Snippets(query).around("Only other words."))
                .containsExactly(new Piece("Only other words.", false));
    }

    @Test
    void marksCompoundsWhole() {
        Query query = question("coproduction", index(entry("Co-production"))).query(true, TODAY);

        assertThat(new Snippets(query).whole("On co-production, again"))
                .containsExactly(
                        new Piece("On ", false), new Piece("co-production", true), new Piece(", again", false));
    }

    private static SearchEntry entry(String title) {
        return SearchEntry.of("kind", title, "/" + title);
    }

    private static List<Markdown> markdown(String text) {
        return List.of(new Markdown(text));
    }

    private static SearchIndex index(SearchEntry... entries) {
        return SearchIndex.of(List.of(entries).stream()
                .map(entry -> new IndexedEntry(
                        entry, entry.texts().stream().map(text -> text.source()).collect(Collectors.joining("\n"))))
                .toList());
    }

    private static Question question(String typed, SearchIndex index) {
        return new Question(typed, index, new SimilarWords(index.searcher().getIndexReader()));
    }

    private static List<String> titles(String typed, SearchEntry... entries) {
        return found(index(entries), typed, true);
    }

    private static List<String> found(SearchIndex index, String typed, boolean strict) {
        return index.find(question(typed, index).query(strict, TODAY), 0, 10).stream()
                .map(found -> found.entry().title())
                .toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
