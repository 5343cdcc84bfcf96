package org.coproduction.seminars.bursary;

import java.util.EnumSet;
import java.util.Set;
import org.coproduction.seminars.content.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * Which applications the panel looks at; null stands for all.
 *
 * @param words of name, address or reference
 */
public record ApplicationFilter(
        @Nullable Long seminarId,
        @Nullable BursaryGroup group,
        @Nullable BursaryState state,
        String words) {

    public static ApplicationFilter undecided() {
        return new ApplicationFilter(null, null, BursaryState.RECEIVED, "");
    }

    long seminar() {
        return seminarId == null ? 0 : seminarId;
    }

    Set<BursaryGroup> groups() {
        return group == null ? EnumSet.allOf(BursaryGroup.class) : EnumSet.of(group);
    }

    Set<BursaryState> states() {
        return state == null ? EnumSet.allOf(BursaryState.class) : EnumSet.of(state);
    }

    String pattern() {
        return SearchWords.escaped(words);
    }
}
