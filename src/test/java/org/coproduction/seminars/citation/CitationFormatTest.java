package org.coproduction.seminars.citation;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** References, read by other libraries than what writes them. */
@Tag("no-database")
class CitationFormatTest {

    private static final CitedWork ARTICLE = new CitedWork(
            CitedWork.Type.ARTICLE,
            "co-production",
            "Power & people: 50 % of _what_?",
            List.of(CitedPerson.of("Example, A. B."), CitedPerson.of("Søren Łukasz Sample")),
            CitedDate.year(2016),
            "Journal of Examples",
            new CitedWork.Pages("23", "6-7", "345-346"),
            CitedWork.Occasion.NONE,
            "10.1111/ex_1.2",
            "https://example.org/resources/co-production");

    private static final CitedWork TALK = new CitedWork(
            CitedWork.Type.TALK,
            "enacting-7",
            "Who decides?",
            List.of(CitedPerson.of("Ada Example"), CitedPerson.of("Plato")),
            CitedDate.day(LocalDate.of(2016, 2, 7)),
            "A series",
            CitedWork.Pages.NONE,
            new CitedWork.Occasion("Seminar 2: Enacting", "Oxford"),
            "",
            "https://example.org/seminars/enacting");

    @Test
    void anArticleIsReadBackFromBibTex() throws ParseException {
        BibTeXEntry entry = bibTex(ARTICLE);

        assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_ARTICLE);
        assertThat(entry.getKey()).isEqualTo(new Key("co-production"));
        assertThat(field(entry, "author")).isEqualTo("Example, A. B. and Sample, Søren Łukasz");
        assertThat(field(entry, "title")).isEqualTo("Power & people: 50 % of _what_?");
        assertThat(field(entry, "journal")).isEqualTo("Journal of Examples");
        assertThat(entry.getField(new Key("pages")).toUserString()).isEqualTo("345--346");
        assertThat(field(entry, "year")).isEqualTo("2016");
        assertThat(field(entry, "number")).isEqualTo("6-7");
        assertThat(entry.getField(new Key("url")).toUserString())
                .isEqualTo("https://example.org/resources/co-production");
        assertThat(entry.getField(new Key("date"))).isNull();
    }

    @Test
    void aTalkIsReadBackFromBibTex() throws ParseException {
        BibTeXEntry entry = bibTex(TALK);

        assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_MISC);
        assertThat(field(entry, "author")).isEqualTo("Example, Ada and Plato");
        assertThat(field(entry, "howpublished")).isEqualTo("Seminar 2: Enacting, A series, Oxford");
        assertThat(field(entry, "date")).isEqualTo("2016-02-07");
        assertThat(entry.getField(new Key("journal"))).isNull();
    }

    @Test
    void everyCharacterOfATitleSurvivesBibTex() throws ParseException {
        String title = "50% } \\ { ~ ^ & $ # _";
        BibTeXEntry entry = bibTex(titled(title));

        assertThat(field(entry, "title").replaceAll("\\s+", " ")).isEqualTo(title);
    }

    @Test
    void anArticleIsReadBackFromRis() throws IOException {
        RISReference reference = ris(ARTICLE);

        assertThat(reference.getType()).isEqualTo(RISType.JOUR);
        assertThat(reference.getAuthors()).containsExactly("Example, A. B.", "Sample, Søren Łukasz");
        assertThat(reference.getTitle()).isEqualTo("Power & people: 50 % of _what_?");
        assertThat(reference.getStartPage()).isEqualTo("345");
        assertThat(reference.getEndPage()).isEqualTo("346");
        assertThat(reference.getDOI()).isEqualTo("10.1111/ex_1.2");
        assertThat(new RISConverter().toItemData(reference).getType()).isEqualTo(CSLType.ARTICLE_JOURNAL);
    }

    @Test
    void aTalkIsReadBackFromRis() throws IOException {
        RISReference reference = ris(TALK);

        assertThat(reference.getType()).isEqualTo(RISType.CPAPER);
        assertThat(reference.getAuthors()).containsExactly("Example, Ada", "Plato");
        assertThat(reference.getDate()).isEqualTo("2016/02/07");
        assertThat(reference.getPlace()).isEqualTo("Oxford");
    }

    @Test
    void aLineBreakInATitleStartsNoLineOfRis() throws IOException {
        assertThat(ris(titled("One\nER  - \ntwo")).getTitle()).isEqualTo("One ER - two");
    }

    @Test
    void bothAreReadBackFromCslJson() {
        CSLItemData article = csl(ARTICLE);
        assertThat(article.getType()).isEqualTo(CSLType.ARTICLE_JOURNAL);
        assertThat(article.getAuthor()[1].getFamily()).isEqualTo("Sample");
        assertThat(article.getIssued().getDateParts()).isDeepEqualTo(new int[][] {{2016}});
        assertThat(article.getContainerTitle()).isEqualTo("Journal of Examples");

        CSLItemData talk = csl(TALK);
        assertThat(talk.getType()).isEqualTo(CSLType.SPEECH);
        assertThat(talk.getAuthor()[1].getLiteral()).isEqualTo("Plato");
        assertThat(talk.getIssued().getDateParts()).isDeepEqualTo(new int[][] {{2016, 2, 7}});
        assertThat(talk.getEventPlace()).isEqualTo("Oxford");
    }

    @Test
    void scholarsProgramsAreToldWithOneTagForEachAuthor() {
        assertThat(HighwireTag.of(ARTICLE))
                .containsExactly(
                        new HighwireTag("citation_title", "Power & people: 50 % of _what_?"),
                        new HighwireTag("citation_author", "Example, A. B."),
                        new HighwireTag("citation_author", "Sample, Søren Łukasz"),
                        new HighwireTag("citation_publication_date", "2016"),
                        new HighwireTag("citation_journal_title", "Journal of Examples"),
                        new HighwireTag("citation_volume", "23"),
                        new HighwireTag("citation_issue", "6-7"),
                        new HighwireTag("citation_firstpage", "345"),
                        new HighwireTag("citation_lastpage", "346"),
                        new HighwireTag("citation_doi", "10.1111/ex_1.2"),
                        new HighwireTag("citation_abstract_html_url", "https://example.org/resources/co-production"),
                        new HighwireTag("citation_language", "en"));
        assertThat(HighwireTag.of(TALK)).contains(new HighwireTag("citation_publication_date", "2016/02/07"));
    }

    private static CitedWork titled(String title) {
        return new CitedWork(
                CitedWork.Type.ARTICLE,
                "key",
                title,
                List.of(),
                CitedDate.UNKNOWN,
                "",
                CitedWork.Pages.NONE,
                CitedWork.Occasion.NONE,
                "",
                "");
    }

    private static BibTeXEntry bibTex(CitedWork work) throws ParseException {
        return new BibTeXParser()
                .parse(new StringReader(CitationFormat.BIBTEX.write(work)))
                .getEntries()
                .values()
                .iterator()
                .next();
    }

    /** As a program shows it. */
    private static String field(BibTeXEntry entry, String name) throws ParseException {
        return new LaTeXPrinter()
                .print(new LaTeXParser()
                        .parse(new StringReader(entry.getField(new Key(name)).toUserString())));
    }

    private static RISReference ris(CitedWork work) throws IOException {
        List<RISReference> references = new RISParser()
                .parse(new StringReader(CitationFormat.RIS.write(work)))
                .getReferences();
        assertThat(references).hasSize(1);
        return references.get(0);
    }

    @SuppressWarnings("unchecked")
    private static CSLItemData csl(CitedWork work) {
        List<Map<String, Object>> items =
                JsonMapper.builder().build().readValue(CitationFormat.CSL_JSON.write(work), List.class);
        assertThat(items).hasSize(1);
        return CSLItemData.fromJson(items.get(0));
    }
}
