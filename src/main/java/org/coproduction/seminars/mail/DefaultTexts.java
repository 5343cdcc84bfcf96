package org.coproduction.seminars.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The mails’ texts as they come with the site: files in {@code templates/mail}, each with the subject in its first line. */
@Component
class DefaultTexts {

    private static final String FOLDER = "/templates/mail/";
    private static final String ENDING = ".txt";

    private final SortedMap<String, MailText> texts = new TreeMap<>();

    DefaultTexts() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + FOLDER.substring(1) + "**/*" + ENDING)) {
                texts.put(name(file), read(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** By path below the folder, without ending. */
    Set<String> names() {
        return Collections.unmodifiableSet(texts.keySet());
    }

    MailText get(String name) {
        MailText text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("No mail is called " + name);
        }
        return text;
    }

    private static String name(Resource file) throws IOException {
        String path = file.getURL().getPath();
        return path.substring(path.lastIndexOf(FOLDER) + FOLDER.length(), path.length() - ENDING.length());
    }

    private static MailText read(Resource file) throws IOException {
        String text = file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        int firstBreak = text.indexOf('\n');
        return new MailText(
                text.substring(0, firstBreak), text.substring(firstBreak).strip() + "\n");
    }
}
