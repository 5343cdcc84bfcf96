package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.coproduction.seminars.export.Column;
import org.coproduction.seminars.export.Download;
import org.coproduction.seminars.export.Table;
import org.coproduction.seminars.export.TableFormat;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Attendee;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.AttendeeFilter;
import org.coproduction.seminars.registration.AttendeeFilter.Order;
import org.coproduction.seminars.registration.AttendeeRows;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Writes the list for a purpose. */
@Component
class PurposeLists {

    private static final AttendeeFilter COMING = new AttendeeFilter("", RegistrationState.CONFIRMED, Order.NAME);

    private final AttendeeDesk desk;
    private final PurposeColumns columns;
    private final FoodCount food;
    private final FunderCount numbers;
    private final Words words;

    PurposeLists(AttendeeDesk desk, PurposeColumns columns, FoodCount food, FunderCount numbers, Words words) {
        this.desk = desk;
        this.columns = columns;
        this.food = food;
        this.numbers = numbers;
        this.words = words;
    }

    /** Lists of counts have a few lines however many people there are. */
    boolean holds(SeminarFacts seminar, Purpose purpose, TableFormat format) {
        return !purpose.namesPeople() || format.holds(desk.count(seminar.id(), COMING));
    }

    /** Names that can’t be printed. */
    List<String> unprintable(SeminarFacts seminar, Purpose purpose) {
        return purpose.namesPeople() && holds(seminar, purpose, TableFormat.PDF)
                ? desk.unprintable(seminar.id(), COMING)
                : List.of();
    }

    /** @param sensitive whether whoever takes it has the right for sensitive answers */
    void send(
            SeminarFacts seminar, Purpose purpose, boolean sensitive, TableFormat format, HttpServletResponse response)
            throws IOException {
        String name = words.get("registration.purpose.file." + purpose.name(), seminar.number());
        switch (purpose) {
            case DOOR ->
                desk.read(seminar.id(), COMING, people(name, columns.door(seminar, sensitive), format, response));
            case ACCESS ->
                desk.read(
                        seminar.id(),
                        COMING,
                        attendees -> people(name, columns.access(seminar), format, response)
                                .take(() -> columns.withNeeds(attendees)));
            case CATERER ->
                Download.send(response, name, format, new Table<>(name, food.columns()), food.rows(seminar));
            case FUNDER ->
                Download.send(response, name, format, new Table<>(name, numbers.columns()), numbers.rows(seminar.id()));
        }
    }

    private static AttendeeRows people(
            String name, List<Column<Attendee>> columns, TableFormat format, HttpServletResponse response) {
        return attendees -> Download.send(response, name, format, new Table<>(name, columns), attendees);
    }
}
