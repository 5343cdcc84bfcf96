package org.coproduction.seminars.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts text into words: without case, accents and stop words, in one spelling. With stems, each word comes twice in its place,
 * as it is and as its stem.
 */
final class EnglishWords extends Analyzer {

    static final EnglishWords WITH_STEMS = new EnglishWords(true);
    static final EnglishWords PLAIN = new EnglishWords(false);

    /** “co-production”, “co production”: one word, as are “well-being” and “e-mail”. */
    private static final Pattern COMPOUND = Pattern.compile(
            "\\b(?:(co)[-\\u2010-\\u2013\\u00ad]\\s?(?=\\p{L})"
                    + "|(co)\\s+(?=(?:produc|creat|design|research|facilit|operat|ordinat|author|lead|deliver)\\p{L}*)"
                    + "|(well)[-\\u2010-\\u2013\\s]+(?=being\\b)"
                    + "|(e)[-\\u2010-\\u2013](?=mail)"
                    + "|(on)[-\\u2010-\\u2013](?=line\\b))",
            Pattern.CASE_INSENSITIVE);

    /** What may stand inside a word by the rules of Unicode, but here parts two. */
    private static final NormalizeCharMap GAPS = gaps();

    private final boolean stems;

    private EnglishWords(boolean stems) {
        this.stems = stems;
    }

    private static NormalizeCharMap gaps() {
        NormalizeCharMap.Builder gaps = new NormalizeCharMap.Builder();
        for (String gap : List.of(":", "_", ".")) {
            gaps.add(gap, " ");
        }
        return gaps.build();
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new PatternReplaceCharFilter(COMPOUND, "$1$2$3$4$5", new MappingCharFilter(GAPS, reader));
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return reader;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream words = new EnglishPossessiveFilter(tokens);
        words = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        words = new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        return new TokenStreamComponents(tokens, stems ? stemmed(words) : words);
    }

    private static TokenStream stemmed(TokenStream plain) {
        TokenStream words = new KeywordRepeatFilter(plain);
        words = new OneSpelling(words);
        return new RemoveDuplicatesTokenFilter(new PorterStemFilter(words));
    }

    /** The words of a text in their order; each with all its forms, the plain one first. */
    List<List<String>> of(String text) {
        List<List<String>> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    words.add(new ArrayList<>());
                }
                words.get(words.size() - 1).add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
