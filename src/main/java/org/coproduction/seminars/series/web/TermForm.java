package org.coproduction.seminars.series.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.series.StoredTerm;
import org.coproduction.seminars.series.TermDetails;

/** What an editor types about a word. */
class TermForm {

    long version;

    @NotBlank(message = "{series.term.term.missing}")
    @Size(max = 80, message = "{common.tooLong}")
    String term = "";

    @Size(max = 200, message = "{common.tooLong}")
    String otherWords = "";

    @NotBlank(message = "{series.term.meaning.missing}")
    @Size(max = 5_000, message = "{common.tooLong}")
    String meaning = "";

    static TermForm of(StoredTerm stored) {
        TermForm form = new TermForm();
        form.version = stored.version();
        form.term = stored.details().term();
        form.otherWords = String.join(", ", stored.details().otherWords());
        form.meaning = stored.details().meaning().source();
        return form;
    }

    TermDetails details() {
        return new TermDetails(term, TermDetails.list(otherWords), new Markdown(meaning));
    }
}
