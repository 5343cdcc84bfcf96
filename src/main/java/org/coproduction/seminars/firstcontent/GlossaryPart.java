package org.coproduction.seminars.firstcontent;

import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.series.SeriesGlossary;
import org.coproduction.seminars.series.TermDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The words of the field. */
@Component
@Order(1)
class GlossaryPart implements ContentPart {

    private final SeriesGlossary glossary;

    GlossaryPart(SeriesGlossary glossary) {
        this.glossary = glossary;
    }

    @Override
    public void load(ContentFiles files, Keys keys) {
        files.readList("first-content/glossary.yaml", TermFile.class).forEach(term -> glossary.add(term.details()));
    }

    /** @param otherWords parted by commas */
    record TermFile(String term, @Nullable String otherWords, String meaning) {

        TermDetails details() {
            return new TermDetails(term, TermDetails.list(otherWords == null ? "" : otherWords), new Markdown(meaning));
        }
    }
}
