package org.coproduction.seminars.accessrequest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.registration.AccessAnswer;
import org.coproduction.seminars.registration.AccessWish;
import org.coproduction.seminars.registration.Answers.Needs;

/**
 * What somebody asked for, in the words of the form. Sensitive.
 *
 * @param wishes names of {@link AccessWish}es and {@link #EMERGENCY_HELP}, with commas between them
 * @param secondSupporter what they say about needing another supporter
 */
@Embeddable
public record Asked(
        @Column(nullable = false) String wishes,
        @Column(nullable = false) String words,
        @Column(nullable = false) String secondSupporter) {

    public static final String EMERGENCY_HELP = "EMERGENCY_HELP";

    static final Asked NOTHING = new Asked("", "", "");

    static Asked of(AccessAnswer answer) {
        Needs needs = answer.needs();
        Stream<String> wishes = needs.accessWishes().stream().sorted().map(AccessWish::name);
        Stream<String> emergency = Stream.of(EMERGENCY_HELP).filter(help -> needs.emergencyHelp());
        return new Asked(
                Stream.concat(wishes, emergency).collect(Collectors.joining(",")),
                needs.accessText(),
                answer.secondSupporter());
    }

    public boolean isEmpty() {
        return equals(NOTHING);
    }

    /** Message keys of what they ticked. */
    public List<String> labels() {
        return labels(wishes);
    }

    static List<String> labels(String wishes) {
        return wishes.isEmpty()
                ? List.of()
                : Arrays.stream(wishes.split(",")).map(Asked::label).toList();
    }

    private static String label(String wish) {
        return wish.equals(EMERGENCY_HELP)
                ? "accessrequest.emergencyHelp"
                : AccessWish.valueOf(wish).label();
    }
}
