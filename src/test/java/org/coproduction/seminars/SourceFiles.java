package org.coproduction.seminars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The project’s own files, for tests that read sources. */
public final class SourceFiles {

    public static final Path JAVA = Path.of("src/main/java");
    public static final Path TEMPLATES = Path.of("src/main/resources/templates");
    public static final Path MESSAGES = Path.of("src/main/resources/messages");

    private SourceFiles() {}

    /** Text of each file whose name has the ending, by its path from the folder, with slashes. */
    public static Map<String, String> below(Path folder, String ending) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(ending))
                    .forEach(
                            file -> texts.put(folder.relativize(file).toString().replace('\\', '/'), read(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
