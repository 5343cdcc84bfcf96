package org.coproduction.seminars.attendance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.attendance.Guest;
import org.coproduction.seminars.attendance.GuestList;
import org.coproduction.seminars.export.Download;
import org.coproduction.seminars.export.Papers;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Papers for the door; nothing sensitive is on them. It is kept who took which. */
@Controller
@RequestMapping("/admin/seminars/{slug}/door")
class DayPapersController {

    private static final String SHEET = "sign-in-sheet.pdf";
    private static final String BADGES = "badges.pdf";
    private static final int A_LINE = 2;

    private final SeminarCatalogue seminars;
    private final GuestList list;
    private final Papers papers;
    private final AuditLog audit;

    DayPapersController(SeminarCatalogue seminars, GuestList list, Papers papers, AuditLog audit) {
        this.seminars = seminars;
        this.list = list;
        this.papers = papers;
        this.audit = audit;
    }

    /**
     * @param part from 1; 0 where nobody has chosen one
     * @param anyway though there are letters in it that can’t be printed
     */
    @GetMapping("/" + SHEET)
    @Nullable
    String signInSheet(
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int part,
            @RequestParam(defaultValue = "false") boolean anyway,
            Model model,
            HttpServletResponse response)
            throws IOException {
        PaperParts parts = parts(slug);
        if (parts.mustBeChosen(part)) {
            return parts.show(SHEET, model);
        }
        List<String> unprintable = parts.unprintable(part, Guest::name);
        if (!anyway && !unprintable.isEmpty()) {
            return parts.showUnprintable(SHEET, part, unprintable, model);
        }
        print("Sign-in sheet", "attendance/sign-in-sheet", Map.of("guests", parts.part(part)), parts, part, response);
        return null;
    }

    /**
     * @param part from 1; 0 where nobody has chosen one
     * @param anyway though there are letters in it that can’t be printed
     */
    @GetMapping("/" + BADGES)
    @Nullable
    String badges(
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int part,
            @RequestParam(defaultValue = "false") boolean anyway,
            Model model,
            HttpServletResponse response)
            throws IOException {
        PaperParts parts = parts(slug);
        if (parts.mustBeChosen(part)) {
            return parts.show(BADGES, model);
        }
        List<String> unprintable = parts.unprintable(part, DayPapersController::onBadges);
        if (!anyway && !unprintable.isEmpty()) {
            return parts.showUnprintable(BADGES, part, unprintable, model);
        }
        List<Badge> badges =
                parts.part(part).stream().flatMap(DayPapersController::badges).toList();
        print("Badges", "attendance/badges", Map.of("lines", inLines(badges)), parts, part, response);
        return null;
    }

    private PaperParts parts(String slug) {
        SeminarFacts seminar = seminars.anyBySlug(slug);
        return new PaperParts(seminar, list.expected(seminar.id(), seminar.isHeldOnline()));
    }

    private void print(
            String name,
            String template,
            Map<String, Object> people,
            PaperParts parts,
            int part,
            HttpServletResponse response)
            throws IOException {
        SeminarFacts seminar = parts.seminar();
        String which = part == 0 ? "" : " part " + part;
        audit.record("took " + name.toLowerCase(Locale.UK), seminar.name() + which);
        Map<String, Object> values = new HashMap<>(people);
        values.put("seminar", seminar);
        papers.print(
                template,
                values,
                Download.named(name + " seminar " + seminar.number() + which, "pdf", "application/pdf")
                        .open(response));
    }

    /** One for whoever supports them too, if we know the name. */
    private static Stream<Badge> badges(Guest guest) {
        Badge own = new Badge(guest.name(), guest.pronouns());
        return guest.supporter() && !guest.supporterName().isBlank()
                ? Stream.of(own, new Badge(guest.supporterName(), ""))
                : Stream.of(own);
    }

    private static String onBadges(Guest guest) {
        return badges(guest).map(badge -> badge.name() + badge.pronouns()).collect(Collectors.joining());
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
