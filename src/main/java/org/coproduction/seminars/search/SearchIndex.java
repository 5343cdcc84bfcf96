package org.coproduction.seminars.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The index of a number of entries, in memory; it never changes. */
final class SearchIndex {

    private static final String NUMBER = "number";

    private final List<IndexedEntry> entries;
    private final IndexSearcher searcher;

    private SearchIndex(List<IndexedEntry> entries, IndexSearcher searcher) {
        this.entries = entries;
        this.searcher = searcher;
    }

    static SearchIndex of(List<IndexedEntry> entries) {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(
                new PerFieldAnalyzerWrapper(EnglishWords.WITH_STEMS, Map.of(Fields.PLAIN, EnglishWords.PLAIN)));
        try {
            try (IndexWriter writer = new IndexWriter(memory, config)) {
                for (int number = 0; number < entries.size(); number++) {
                    writer.addDocument(document(number, entries.get(number)));
                }
                writer.forceMerge(1);
            }
            return new SearchIndex(entries, new IndexSearcher(DirectoryReader.open(memory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(int number, IndexedEntry indexed) {
        SearchEntry entry = indexed.entry();
        String keywords = String.join("\n", entry.keywords());
        String all = Stream.of(entry.title(), keywords, entry.summary(), indexed.text())
                .collect(Collectors.joining("\n"));
        Document document = new Document();
        document.add(new StoredField(NUMBER, number));
        document.add(new TextField(Fields.TITLE, entry.title(), Store.NO));
        document.add(new TextField("keywords", keywords, Store.NO));
        document.add(new TextField("summary", entry.summary(), Store.NO));
        document.add(new TextField(Fields.TEXT, indexed.text(), Store.NO));
        document.add(new TextField(Fields.PLAIN, all, Store.NO));
        if (entry.date() != null) {
            document.add(new LongField(Fields.DAY, entry.date().toEpochDay(), Store.NO));
        }
        return document;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    int count(Query query) {
        try {
            return searcher.count(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Best first. */
    List<IndexedEntry> find(Query query, int skip, int most) {
        try {
            ScoreDoc[] found = searcher.search(query, skip + most).scoreDocs;
            return Arrays.stream(found).skip(skip).map(this::entry).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexedEntry entry(ScoreDoc found) {
        try {
            return entries.get(searcher.storedFields()
                    .document(found.doc)
                    .getField(NUMBER)
                    .numericValue()
                    .intValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
