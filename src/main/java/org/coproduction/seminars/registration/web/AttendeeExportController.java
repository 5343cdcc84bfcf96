package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.coproduction.seminars.export.Column;
import org.coproduction.seminars.export.Download;
import org.coproduction.seminars.export.Table;
import org.coproduction.seminars.export.TableFormat;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Attendee;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.web.AttendeeTable.ListColumn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The attendee list as a file: the same people in the same order as on the page, and a record of who took it. */
@Controller
class AttendeeExportController {

    private static final String PATH = "/admin/seminars/{slug}/attendees";

    private final SeminarCatalogue seminars;
    private final AttendeeDesk desk;
    private final AttendeeColumns choices;

    AttendeeExportController(SeminarCatalogue seminars, AttendeeDesk desk, AttendeeColumns choices) {
        this.seminars = seminars;
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping(PATH + ".csv")
    void csv(
            @PathVariable String slug,
            @ModelAttribute AttendeeQuery query,
            @AuthenticationPrincipal StaffMember staff,
            HttpServletResponse response)
            throws IOException {
        send(slug, query, staff, response, TableFormat.CSV);
    }

    @GetMapping(PATH + ".xlsx")
    void xlsx(
            @PathVariable String slug,
            @ModelAttribute AttendeeQuery query,
            @AuthenticationPrincipal StaffMember staff,
            HttpServletResponse response)
            throws IOException {
        send(slug, query, staff, response, TableFormat.XLSX);
    }

    @GetMapping(PATH + ".pdf")
    void pdf(
            @PathVariable String slug,
            @ModelAttribute AttendeeQuery query,
            @AuthenticationPrincipal StaffMember staff,
            HttpServletResponse response)
            throws IOException {
        send(slug, query, staff, response, TableFormat.PDF);
    }

    private void send(
            String slug, AttendeeQuery query, StaffMember staff, HttpServletResponse response, TableFormat format)
            throws IOException {
        SeminarFacts seminar = seminars.anyBySlug(slug);
        if (query.sensitive && !staff.has(Right.SENSITIVE)) {
            throw new AccessDeniedException("Sensitive answers need the right for them");
        }
        if (query.purpose.isBlank()) {
            response.sendRedirect(list(query, seminar) + "purposeMissing=true#purpose");
            return;
        }
        if (!format.holds(desk.count(seminar.id(), query.filter()))) {
            response.sendRedirect(list(query, seminar) + "tooLong=true#export");
            return;
        }
        if (format == TableFormat.PDF
                && !query.anyway
                && !desk.unprintable(seminar.id(), query.filter()).isEmpty()) {
            response.sendRedirect(list(query, seminar) + "unprintable=true#export");
            return;
        }
        String name = "Attendees of seminar " + seminar.number();
        Table<Attendee> columns = new Table<>(name, chosen(seminar, query, staff));
        desk.recordReading(seminar, "took attendee list as " + format, query.purpose);
        desk.read(seminar.id(), query.filter(), attendees -> Download.send(response, name, format, columns, attendees));
    }

    private static String list(AttendeeQuery query, SeminarFacts seminar) {
        return query.addressOfFile("/admin/seminars/" + seminar.slug() + "/attendees");
    }

    private List<Column<Attendee>> chosen(SeminarFacts seminar, AttendeeQuery query, StaffMember staff) {
        return choices.of(seminar, staff).stream()
                .filter(column -> query.takes(column.key()) && (query.sensitive || !column.sensitive()))
                .map(ListColumn::column)
                .toList();
    }
}
