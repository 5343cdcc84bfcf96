package org.coproduction.seminars.attendance.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.coproduction.seminars.attendance.Guest;
import org.coproduction.seminars.export.Papers;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.ui.Model;

/**
 * The people on a paper. Five hundred take some seconds to print; who has more gets several papers.
 *
 * @param guests in the order in which they are printed
 */
record PaperParts(SeminarFacts seminar, List<Guest> guests) {

    static final int MOST = 500;

    /** @param asked from 1; 0 where nobody has chosen one */
    boolean mustBeChosen(int asked) {
        return asked == 0 && guests.size() > MOST;
    }

    /** All of them, if they fit. */
    List<Guest> part(int asked) {
        if (asked == 0) {
            return guests;
        }
        if (asked < 1 || asked > number()) {
            throw new NotFoundException("part " + asked);
        }
        return guests.subList((asked - 1) * MOST, Math.min(guests.size(), asked * MOST));
    }

    /**
     * Names of those on it with whom a letter stands that no typeface has.
     *
     * @param printed what stands on the paper of somebody
     */
    List<String> unprintable(int asked, Function<Guest, String> printed) {
        return part(asked).stream()
                .filter(guest -> !Papers.canPrint(printed.apply(guest)))
                .map(Guest::name)
                .toList();
    }

    /** @param paper last part of its address */
    String showUnprintable(String paper, int asked, List<String> names, Model model) {
        model.addAttribute("seminar", seminar);
        model.addAttribute("names", names);
        model.addAttribute("paper", paper);
        model.addAttribute("part", asked);
        return "admin/attendance/unprintable";
    }

    private int number() {
        return (guests.size() + MOST - 1) / MOST;
    }

    /** @param paper last part of its address */
    String show(String paper, Model model) {
        model.addAttribute("seminar", seminar);
        model.addAttribute("people", guests.size());
        model.addAttribute("most", MOST);
        model.addAttribute("paper", paper);
        model.addAttribute(
                "parts", IntStream.rangeClosed(1, number()).mapToObj(this::link).toList());
        return "admin/attendance/parts";
    }

    private Part link(int number) {
        List<Guest> part = part(number);
        return new Part(number, part.get(0).name(), part.get(part.size() - 1).name());
    }

    /** @param first name of the first person on it */
    record Part(int number, String first, String last) {}
}
