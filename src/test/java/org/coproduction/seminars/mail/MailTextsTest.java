package org.coproduction.seminars.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.coproduction.seminars.SourceFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The texts in {@code templates/mail}: the subject in the first line, then the text, with placeholders such as
 * <code>{{name}}</code>. Each needs a title in {@code messages/mail.properties}, each placeholder a meaning and an example.
 */
@Tag("no-database")
class MailTextsTest {

    /** Those that aren’t about a seminar first of all, and need not say where it is. */
    private static final Set<String> ABOUT_ADDRESSES =
            Set.of("registration/links", "registration/address-new", "registration/address-old");

    /** Goes to an address that may be anybody’s: it calls them by no name. */
    private static final String TO_A_STRANGER = "registration/address-new";

    private final DefaultTexts texts = new DefaultTexts();
    private final String words = SourceFiles.below(SourceFiles.MESSAGES, "mail.properties")
            .values()
            .iterator()
            .next();

    @Test
    void allAreFound() {
        assertThat(texts.names())
                .hasSameSizeAs(SourceFiles.below(SourceFiles.TEMPLATES.resolve("mail"), ".txt")
                        .keySet())
                .contains("registration/state-confirmed");
    }

    @Test
    void eachIsWrittenWithPlaceholdersThatAreExplained() {
        for (String name : texts.names()) {
            MailText text = texts.get(name);
            assertThat(text.subject()).as(name).isNotBlank();
            assertThat(text.body()).as(name).isNotBlank().doesNotContain("[(", "[#", "[[", "${");
            assertThat(new TemplateText(text.body()).problems(placeholders(text)))
                    .isEmpty();
            if (!name.startsWith("identity/")) {
                assertThat(words).contains("\nmail.template." + name.replace('/', '.') + "=");
                placeholders(text)
                        .forEach(placeholder -> assertThat(words)
                                .as(name)
                                .contains("\nmail.placeholder." + placeholder + "=")
                                .contains("\nmail.example." + placeholder + "="));
            }
        }
    }

    @Test
    void eachAboutASeminarSaysWhenWhereAndHowToAsk() {
        texts.names().stream()
                .filter(name -> !name.startsWith("identity/") && !ABOUT_ADDRESSES.contains(name))
                .forEach(name -> assertThat(placeholders(texts.get(name)))
                        .as(name)
                        .contains("seminar", "date", "times", "place", "page", "contact"));
    }

    /** Of those who only want to be told when a seminar opens we know no name. */
    @Test
    void eachAboutASeminarGreetsByNameWhomWeKnow() {
        texts.names().stream()
                .filter(name -> !name.startsWith("identity/"))
                .forEach(name -> assertThat(placeholders(texts.get(name)).contains("name"))
                        .as(name)
                        .isEqualTo(!name.startsWith("interest/") && !name.equals(TO_A_STRANGER)));
    }

    @Test
    void noLineIsTooLongForAMailProgram() {
        texts.names()
                .forEach(name ->
                        assertThat(texts.get(name).body().lines()).as(name).allMatch(line -> line.length() <= 100));
    }

    private static Set<String> placeholders(MailText text) {
        Set<String> names = new LinkedHashSet<>(new TemplateText(text.body()).names());
        names.addAll(new TemplateText(text.subject()).names());
        return names;
    }
}
