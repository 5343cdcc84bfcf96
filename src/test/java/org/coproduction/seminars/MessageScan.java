package org.coproduction.seminars;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares the message files with the sources that ask for their keys. A key is asked for by a template expression, or by a Java
 * string that begins with the name of a message file; {@code "partner.kind." + name} asks for every key that begins so.
 */
final class MessageScan {

    private static final Pattern ENTRY = Pattern.compile("(?m)^([\\w.-]+)\\s*=");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*(?:\\.[\\w-]+)+");
    private static final Pattern PREFIX = Pattern.compile("[\"'{]([a-z]\\w*(?:\\.[\\w-]+)+\\.)[\"'$]");
    private static final Pattern NAMED_ARGUMENT = Pattern.compile("\\{[a-z]\\w*}");

    private static final List<Pattern> QUESTIONS = List.of(
            Pattern.compile("#\\{\\s*([A-Za-z][\\w.-]*)\\s*[(}]"),
            Pattern.compile("#messages\\.msg\\('([^']+)'\\s*[,)]"),
            Pattern.compile("\"\\{?([a-z]\\w*(?:\\.[\\w-]+)+)}?\""));

    private final Map<String, String> files;
    private final Collection<String> sources;
    private final Map<String, String> messages = new TreeMap<>();

    /** @param files texts of the message files by name; {@code sources}: of everything that may ask for a key */
    MessageScan(Map<String, String> files, Collection<String> sources) {
        this.files = files;
        this.sources = sources;
        files.values().forEach(text -> read(text).forEach((key, value) -> messages.put((String) key, (String) value)));
    }

    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        sources.forEach(source -> QUESTIONS.forEach(question -> groups(question, source)
                .filter(this::belongsToAFile)
                .filter(key -> !messages.containsKey(key))
                .forEach(missing::add)));
        return missing;
    }

    Set<String> unused() {
        Set<String> names = new HashSet<>();
        Set<String> prefixes = new HashSet<>();
        for (String source : sources) {
            NAME.matcher(source).results().forEach(name -> names.add(name.group()));
            groups(PREFIX, source).forEach(prefixes::add);
        }
        Set<String> unused = new TreeSet<>(messages.keySet());
        unused.removeIf(key -> isAskedForBySpring(key)
                || key.startsWith("common.")
                || names.contains(key)
                || prefixes.stream().anyMatch(key::startsWith));
        return unused;
    }

    List<String> definedTwice() {
        Set<String> seen = new HashSet<>();
        return files.values().stream()
                .flatMap(text -> groups(ENTRY, text))
                .filter(key -> !seen.add(key))
                .toList();
    }

    List<String> inTheWrongFile() {
        List<String> wrong = new ArrayList<>();
        files.forEach((file, text) -> groups(ENTRY, text)
                .filter(key -> !isAskedForBySpring(key))
                .filter(key -> !file.equals(firstPart(key) + ".properties"))
                .forEach(key -> wrong.add(file + ": " + key)));
        return wrong;
    }

    /** MessageFormat swallows a straight apostrophe, and what follows it. */
    List<String> withStraightApostrophe() {
        return messages.keySet().stream()
                .filter(key -> messages.get(key).contains("'"))
                .toList();
    }

    List<String> notAFormat() {
        return messages.keySet().stream()
                .filter(key -> !isFormat(messages.get(key)))
                .toList();
    }

    private static boolean isFormat(String message) {
        try {
            new MessageFormat(NAMED_ARGUMENT.matcher(message).replaceAll(""));
            return true;
        } catch (IllegalArgumentException failure) {
            return false;
        }
    }

    private boolean belongsToAFile(String key) {
        return key.contains(".") && files.containsKey(firstPart(key) + ".properties");
    }

    private static boolean isAskedForBySpring(String key) {
        return key.startsWith("typeMismatch");
    }

    private static String firstPart(String key) {
        return key.substring(0, Math.max(key.indexOf('.'), 0));
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static Properties read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
