package org.coproduction.seminars.attendance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coproduction.seminars.attendance.Guest;
import org.coproduction.seminars.attendance.GuestList;
import org.coproduction.seminars.export.Download;
import org.coproduction.seminars.export.Papers;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Papers for the door; nothing sensitive is on them. */
@Controller
@RequestMapping("/admin/seminars/{slug}/door")
class DayPapersController {

    private static final String PDF = "pdf";
    private static final String PDF_TYPE = "application/pdf";
    private static final int A_LINE = 2;

    private final SeminarCatalogue seminars;
    private final GuestList list;
    private final Papers papers;

    DayPapersController(SeminarCatalogue seminars, GuestList list, Papers papers) {
        this.seminars = seminars;
        this.list = list;
        this.papers = papers;
    }

    @GetMapping("/sign-in-sheet.pdf")
    void signInSheet(@PathVariable String slug, HttpServletResponse response) throws IOException {
        SeminarFacts seminar = seminars.anyBySlug(slug);
        papers.print(
                "attendance/sign-in-sheet",
                Map.of("seminar", seminar, "guests", expected(seminar)),
                Download.named("Sign-in sheet seminar " + seminar.number(), PDF, PDF_TYPE)
                        .open(response));
    }

    @GetMapping("/badges.pdf")
    void badges(@PathVariable String slug, HttpServletResponse response) throws IOException {
        SeminarFacts seminar = seminars.anyBySlug(slug);
        List<Badge> badges =
                expected(seminar).stream().flatMap(DayPapersController::badges).toList();
        papers.print(
                "attendance/badges",
                Map.of("seminar", seminar, "lines", inLines(badges)),
                Download.named("Badges seminar " + seminar.number(), PDF, PDF_TYPE)
                        .open(response));
    }

    private List<Guest> expected(SeminarFacts seminar) {
        return list.expected(seminar.id(), seminar.isHeldOnline());
    }

    /** One for whoever supports them too, if we know the name. */
    private static Stream<Badge> badges(Guest guest) {
        Badge own = new Badge(guest.name(), guest.pronouns());
        return guest.supporter() && !guest.supporterName().isBlank()
                ? Stream.of(own, new Badge(guest.supporterName(), ""))
                : Stream.of(own);
    }

    private static List<List<Badge>> inLines(List<Badge> badges) {
        List<List<Badge>> lines = new ArrayList<>();
        for (int from = 0; from < badges.size(); from += A_LINE) {
            lines.add(badges.subList(from, Math.min(badges.size(), from + A_LINE)));
        }
        return lines;
    }

    /** @param pronouns mostly empty */
    record Badge(String name, String pronouns) {

        private static final int LONG = 60;

        public boolean isLong() {
            return name.length() > LONG;
        }
    }
}
