package org.coproduction.seminars.common;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** The number that a form carries, so that a form that is sent twice is taken once. */
public record SubmissionId(String text) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f-]{16,40}");

    public static SubmissionId fresh() {
        return new SubmissionId(UUID.randomUUID().toString());
    }

    /** The number of this form with this in it: whoever goes back and types another name sends another form. */
    public SubmissionId with(String... content) {
        byte[] all = (text + "\n" + String.join("\n", content)).getBytes(StandardCharsets.UTF_8);
        return new SubmissionId(UUID.nameUUIDFromBytes(all).toString());
    }

    /** What came with a form; a fresh one if that is no such number. */
    public static SubmissionId of(String sent) {
        return SHAPE.matcher(sent).matches() ? new SubmissionId(sent) : fresh();
    }
}
