package org.coproduction.seminars.search;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Brings British and American spellings together, and endings that the stemmer keeps apart; keywords stay as they are. */
final class OneSpelling extends TokenFilter {

    private static final List<Rule> RULES = List.of(
            new Rule("is", "^(\\p{L}{3,})is(e|ed|er|es|ers|ing|ation|ations|ational)$", "$1iz$2"),
            new Rule("our", "^(behavi|col|hon|lab|fav|neighb|hum|harb|rum|endeav)our(\\p{L}*)$", "$1or$2"),
            new Rule("ter", "^(cent|theat)er(s?)$", "$1re$2"),
            new Rule("program", "^program(s?)$", "programme$1"),
            new Rule("coproduction", "^coproductions?$", "coproduce"));

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    OneSpelling(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            String word = term.toString();
            RULES.stream().filter(rule -> word.contains(rule.part())).forEach(rule -> rule.applyTo(term));
        }
        return true;
    }

    /** @param part what such a word contains, which is faster to see */
    private record Rule(String part, Pattern pattern, String replacement) {

        Rule(String part, String pattern, String replacement) {
            this(part, Pattern.compile(pattern), replacement);
        }

        void applyTo(CharTermAttribute term) {
            Matcher matcher = pattern.matcher(term);
            if (matcher.find()) {
                String replaced = matcher.replaceFirst(replacement);
                term.setEmpty().append(replaced);
            }
        }
    }
}
