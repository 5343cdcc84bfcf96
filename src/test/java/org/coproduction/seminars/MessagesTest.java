package org.coproduction.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The words for people: all there, each once, none forgotten. */
@Tag("no-database")
class MessagesTest {

    /** Names of settings look like keys as well. */
    private static final List<String> SETTINGS = List.of("site.retention", "site.limits", "site.bounces");

    private final MessageScan site = new MessageScan(
            SourceFiles.below(SourceFiles.MESSAGES, ".properties"),
            Stream.of(
                            SourceFiles.below(SourceFiles.TEMPLATES, ".html"),
                            SourceFiles.below(SourceFiles.TEMPLATES, ".txt"),
                            SourceFiles.below(SourceFiles.JAVA, ".java"))
                    .map(Map::values)
                    .flatMap(Collection::stream)
                    .toList());

    @Test
    void everyKeyThatIsAskedForExists() {
        assertThat(site.missing()).isSubsetOf(union(namesOfMails(), SETTINGS));
    }

    @Test
    void everyKeyIsUsed() {
        assertThat(site.unused()).isEmpty();
    }

    @Test
    void everyKeyIsDefinedOnceInTheFileOfItsModule() {
        assertThat(site.definedTwice()).isEmpty();
        assertThat(site.inTheWrongFile()).isEmpty();
    }

    @Test
    void everyMessageIsAFormatWithTypographicApostrophes() {
        assertThat(site.withStraightApostrophe()).isEmpty();
        assertThat(site.notAFormat()).isEmpty();
    }

    @Test
    void aMissingKeyIsFoundInTemplatesAndInJava() {
        MessageScan scan = scan(
                "home.title=Home",
                "<p th:text=\"#{home.titel}\"></p>",
                "<p th:text=\"#{home.greeting(${name})}\"></p>",
                "@NotBlank(message = \"{home.name.missing}\")",
                "words.get(\"home.gone\")",
                "\"other.thing\" #{${dynamic}} \"home.part.\"");

        assertThat(scan.missing()).containsExactly("home.gone", "home.greeting", "home.name.missing", "home.titel");
    }

    @Test
    void anUnusedKeyIsFound() {
        MessageScan scan = scan(
                "home.title=Home\nhome.old=Old\nhome.kind.A=A\nhome.titles=Titles\ntypeMismatch=Select",
                "#{home.title}",
                "\"home.kind.\" + name()");

        assertThat(scan.unused()).containsExactly("home.old", "home.titles");
    }

    @Test
    void aCarelessFileIsFound() {
        MessageScan scan = scan("home.title=Home\nhome.title=Start\nblog.title=Don't\nhome.count={0");

        assertThat(scan.definedTwice()).containsExactly("home.title");
        assertThat(scan.inTheWrongFile()).containsExactly("home.properties: blog.title");
        assertThat(scan.withStraightApostrophe()).containsExactly("blog.title");
        assertThat(scan.notAFormat()).containsExactly("home.count");
    }

    private static List<String> union(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** They look like keys. */
    private static List<String> namesOfMails() {
        return SourceFiles.below(SourceFiles.TEMPLATES.resolve("mail"), ".txt").keySet().stream()
                .map(file -> file.replace(".txt", "").replace('/', '.'))
                .toList();
    }

    private static MessageScan scan(String home, String... sources) {
        return new MessageScan(Map.of("home.properties", home), List.of(sources));
    }
}
