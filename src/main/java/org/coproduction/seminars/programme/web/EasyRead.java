package org.coproduction.seminars.programme.web;

import java.util.List;
import org.coproduction.seminars.common.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * A seminar in Easy Read.
 *
 * @param about what an editor wrote
 * @param facts when, where and how to come, made from the facts of the seminar
 * @param registerLabel message key of the button; null where nobody can register
 * @param awaited whether people can ask to be told when they can register
 * @param checkedBy who has checked the words; empty while nobody has
 * @param checkedOn in words
 */
record EasyRead(
        List<Row> about,
        List<Row> facts,
        @Nullable String registerLabel,
        boolean awaited,
        String checkedBy,
        @Nullable String checkedOn) {

    /**
     * One idea.
     *
     * @param picture name of a drawing; null for words alone
     */
    record Row(@Nullable String picture, SafeHtml words) {}
}
