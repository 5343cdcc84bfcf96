package org.coproduction.seminars.registration.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.coproduction.seminars.export.Column;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Attendee;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.AttendeeFilter;
import org.coproduction.seminars.registration.AttendeeFilter.Order;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** How many people in the room eat what, in their own words and without their names. */
@Component
class FoodCount {

    private static final AttendeeFilter COMING = new AttendeeFilter("", RegistrationState.CONFIRMED, Order.REGISTERED);
    private static final Pattern ALLERGY = Pattern.compile("allerg|anaphyla|epi-?pen|coeliac|celiac|intoleran");

    private final AttendeeDesk desk;
    private final Words words;

    FoodCount(AttendeeDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    List<Column<Food>> columns() {
        return List.of(
                Column.text(words.get("registration.column.diet"), Food::answer),
                Column.number(words.get("registration.column.people"), Food::people),
                Column.text(words.get("registration.column.allergy"), Food::allergy));
    }

    /** By alphabet, so that their order tells nothing of who gave them; then how many are left. */
    List<Food> rows(SeminarFacts seminar) throws IOException {
        Count count = new Count();
        desk.read(
                seminar.id(),
                COMING,
                attendees -> StreamSupport.stream(attendees.spliterator(), false)
                        .filter(attendee -> !attendee.way(seminar).isOnline())
                        .forEach(count::add));
        List<Food> rows = new ArrayList<>();
        count.answers.forEach(
                (key, answer) -> rows.add(new Food(answer, count.people.getOrDefault(key, 0), allergy(key))));
        rows.add(new Food(words.get("registration.food.none"), count.silent, ""));
        rows.add(new Food(words.get("registration.food.supporters"), count.supporters, ""));
        return rows;
    }

    private String allergy(String answer) {
        return ALLERGY.matcher(answer).find() ? words.get("registration.yes") : "";
    }

    /** @param allergy whether it speaks of one: yes, or empty */
    record Food(String answer, int people, String allergy) {}

    /** Answers that differ in capitals and spaces only are the same; which of them is shown tells nothing of who came first. */
    private static final class Count {

        final Map<String, String> answers = new TreeMap<>();
        final Map<String, Integer> people = new LinkedHashMap<>();
        int silent;
        int supporters;

        void add(Attendee attendee) {
            supporters += attendee.answers().supporter() ? 1 : 0;
            String answer = attendee.answers().needs().diet().strip();
            if (answer.isEmpty()) {
                silent++;
                return;
            }
            String key = answer.toLowerCase(Locale.UK).replaceAll("\\s+", " ");
            answers.merge(key, answer, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            people.merge(key, 1, Integer::sum);
        }
    }
}
