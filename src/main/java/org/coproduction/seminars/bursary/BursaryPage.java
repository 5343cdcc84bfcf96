package org.coproduction.seminars.bursary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.content.Editable;

/** The words above the list of bursaries. */
@Entity
@Table(name = "bursary_page")
class BursaryPage extends Editable {

    @Column(nullable = false)
    private String text;

    protected BursaryPage() {}

    BursaryPage(Markdown text) {
        this.text = text.source();
    }

    void rewrite(Markdown newText) {
        text = newText.source();
    }

    Markdown text() {
        return new Markdown(text);
    }
}
