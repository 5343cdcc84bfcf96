package org.coproduction.seminars.bursary;

import java.util.Optional;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.content.StaleVersionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of all bursaries says before it lists them. */
@Service
@Transactional
public class BursaryIntroduction {

    private final BursaryPages pages;

    BursaryIntroduction(BursaryPages pages) {
        this.pages = pages;
    }

    @Transactional(readOnly = true)
    public Introduction get() {
        return pages.findFirstByOrderById()
                .map(page -> new Introduction(page.version(), page.text()))
                .orElse(Introduction.NONE);
    }

    /** @param version the one that the editor had before them */
    public void rewrite(long version, Markdown text) {
        Optional<BursaryPage> page = pages.findFirstByOrderById();
        if (page.isPresent()) {
            page.get().requireVersion(version);
            page.get().rewrite(text);
        } else if (version == Introduction.NONE.version()) {
            pages.save(new BursaryPage(text));
        } else {
            throw new StaleVersionException();
        }
    }

    /** For a new site. */
    public void write(Markdown text) {
        rewrite(get().version(), text);
    }

    public record Introduction(long version, Markdown text) {

        static final Introduction NONE = new Introduction(-1, Markdown.EMPTY);
    }
}
