package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.coproduction.seminars.export.Download;
import org.coproduction.seminars.export.Table;
import org.coproduction.seminars.export.TableFormat;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.AskedQuestion;
import org.coproduction.seminars.registration.Attendee;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.QuestionOffice;
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
    private final AttendeeTable table;
    private final QuestionOffice questions;

    AttendeeExportController(
            SeminarCatalogue seminars, AttendeeDesk desk, AttendeeTable table, QuestionOffice questions) {
        this.seminars = seminars;
        this.desk = desk;
        this.table = table;
        this.questions = questions;
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

    private void send(
            String slug, AttendeeQuery query, StaffMember staff, HttpServletResponse response, TableFormat format)
            throws IOException {
        SeminarFacts seminar = seminars.anyBySlug(slug);
        if (query.sensitive && !staff.has(Right.SENSITIVE)) {
            throw new AccessDeniedException("Sensitive answers need the right for them");
        }
        if (query.sensitive && query.purpose.isBlank()) {
            response.sendRedirect(
                    query.address("/admin/seminars/" + seminar.slug() + "/attendees") + "purposeMissing=true#purpose");
            return;
        }
        String name = "Attendees of seminar " + seminar.number();
        Table<Attendee> columns = table.named(name, columns(seminar, staff));
        desk.recordReading(seminar, "took attendee list as " + format, query.purpose);
        Download.send(
                response,
                name,
                format,
                query.sensitive ? columns : columns.withoutSensitive(),
                desk.listInFull(seminar.id(), query.filter()));
    }

    /** Questions whose answers they may see. */
    private List<AskedQuestion> columns(SeminarFacts seminar, StaffMember staff) {
        return questions.all(seminar.id()).stream()
                .filter(question -> question.visibleTo() == null || staff.has(question.visibleTo()))
                .toList();
    }
}
