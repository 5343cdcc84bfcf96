package org.coproduction.seminars.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody looks for. A word is found in all its forms and as the beginning of a longer one. A word that stands nowhere is
 * taken for a slip of the finger: similar words are looked for in its place.
 */
final class Question {

    static final int MOST_CHARACTERS = 200;

    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_BEGINNING = 4;
    private static final float FOR_BEGINNING = 0.2f;
    private static final float FOR_OTHER_FIELDS = 0.2f;
    private static final int WORDS_BETWEEN = 2;
    private static final float FOR_NEARNESS_IN_TIME = 0.5f;
    private static final long HALF_AS_NEAR_DAYS = 365;

    /** Controls, half characters and what Unicode has not given a meaning. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]");

    private final SearchIndex index;
    private final List<List<String>> words;
    private final Map<String, List<String>> similar = new LinkedHashMap<>();

    Question(String typed, SearchIndex index, SimilarWords spelling) {
        this.index = index;
        String text = NO_TEXT.matcher(typed.length() > MOST_CHARACTERS ? typed.substring(0, MOST_CHARACTERS) : typed)
                .replaceAll(" ");
        words = EnglishWords.WITH_STEMS.of(text).stream().limit(MOST_WORDS).toList();
        for (int i = 0; i < words.size(); i++) {
            if (!stands(words.get(i)) && joins(i).findAny().isEmpty()) {
                similar.put(plain(i), spelling.of(plain(i)));
            }
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** What is looked for in place of words that stand nowhere; nothing if nothing is similar. */
    Map<String, List<String>> similar() {
        return similar;
    }

    /** @param strict whether most of the words are needed; otherwise one is enough */
    Query query(boolean strict, long today) {
        BooleanQuery.Builder needed = new BooleanQuery.Builder();
        IntStream.range(0, words.size()).forEach(i -> needed.add(word(i), Occur.SHOULD));
        needed.setMinimumNumberShouldMatch(strict ? words.size() - words.size() / 3 : 1);
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(needed.build(), Occur.MUST);
        if (words.size() > 1) {
            Stream.of(Fields.TITLE, Fields.TEXT).forEach(field -> query.add(phrase(field), Occur.SHOULD));
        }
        return query.add(
                        LongField.newDistanceFeatureQuery(Fields.DAY, FOR_NEARNESS_IN_TIME, today, HALF_AS_NEAR_DAYS),
                        Occur.SHOULD)
                .build();
    }

    private String plain(int i) {
        return words.get(i).get(0);
    }

    private Query word(int i) {
        List<Query> ways = new ArrayList<>(anywhere(words.get(i)));
        joins(i).forEach(joined ->
                ways.addAll(anywhere(EnglishWords.WITH_STEMS.of(joined).get(0))));
        similar.getOrDefault(plain(i), List.of()).stream()
                .flatMap(other -> EnglishWords.WITH_STEMS.of(other).stream())
                .forEach(other -> ways.addAll(anywhere(other)));
        return new DisjunctionMaxQuery(ways, FOR_OTHER_FIELDS);
    }

    /** With the word before or after it in one, if that stands somewhere: “key note” for “keynote”. */
    private Stream<String> joins(int i) {
        return IntStream.of(i - 1, i)
                .filter(first -> first >= 0 && first + 1 < words.size())
                .mapToObj(first -> plain(first) + plain(first + 1))
                .filter(joined -> index.count(new TermQuery(new Term(Fields.PLAIN, joined))) > 0);
    }

    private static List<Query> anywhere(List<String> forms) {
        List<Query> ways = new ArrayList<>();
        Fields.WEIGHTS.forEach((field, weight) -> {
            forms.forEach(form -> ways.add(new BoostQuery(new TermQuery(new Term(field, form)), weight)));
            if (forms.get(0).length() >= SHORTEST_BEGINNING) {
                ways.add(new BoostQuery(new PrefixQuery(new Term(field, forms.get(0))), weight * FOR_BEGINNING));
            }
        });
        return ways;
    }

    private boolean stands(List<String> forms) {
        return index.count(new DisjunctionMaxQuery(anywhere(forms), FOR_OTHER_FIELDS)) > 0;
    }

    private Query phrase(String field) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(WORDS_BETWEEN);
        words.forEach(forms ->
                phrase.add(forms.stream().map(form -> new Term(field, form)).toArray(Term[]::new)));
        return new BoostQuery(phrase.build(), Fields.WEIGHTS.getOrDefault(field, 1f));
    }
}
