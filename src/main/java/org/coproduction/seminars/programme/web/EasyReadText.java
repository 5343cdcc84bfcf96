package org.coproduction.seminars.programme.web;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.programme.web.EasyRead.Row;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads Easy Read words: each paragraph is one idea, and may begin with the name of its drawing in square brackets. */
@Component
class EasyReadText {

    /** Drawn in {@code fragments/pictures}. */
    static final List<String> PICTURES = List.of(
            "people",
            "talk",
            "question",
            "idea",
            "power",
            "care",
            "work",
            "rules",
            "money",
            "learn",
            "calendar",
            "clock",
            "place",
            "computer",
            "form",
            "help",
            "stop");

    private static final Pattern PARAGRAPH = Pattern.compile("(?:\\[([a-z]+)]\\s*)?(.*)", Pattern.DOTALL);

    private final MarkdownRenderer markdown;

    EasyReadText(MarkdownRenderer markdown) {
        this.markdown = markdown;
    }

    List<Row> rows(Markdown text) {
        return Arrays.stream(text.source().strip().split("\\R\\s*\\R"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(this::read)
                .toList();
    }

    private Row read(String paragraph) {
        Matcher parts = PARAGRAPH.matcher(paragraph.strip());
        if (!parts.matches() || parts.group(1) != null && !PICTURES.contains(parts.group(1))) {
            return row(null, paragraph);
        }
        return row(parts.group(1), parts.group(2));
    }

    Row row(@Nullable String picture, String words) {
        return new Row(picture, markdown.render(new Markdown(words)));
    }
}
