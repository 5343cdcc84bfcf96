package org.coproduction.seminars.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.coproduction.seminars.export.TableFormat;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists made for one purpose each, and a record of who took them. */
@Controller
@RequestMapping("/admin/seminars/{slug}/exports")
class PurposeController {

    private final SeminarCatalogue seminars;
    private final AttendeeDesk desk;
    private final PurposeLists lists;

    PurposeController(SeminarCatalogue seminars, AttendeeDesk desk, PurposeLists lists) {
        this.seminars = seminars;
        this.desk = desk;
        this.lists = lists;
    }

    @ModelAttribute("seminar")
    SeminarFacts seminar(@PathVariable String slug) {
        return seminars.anyBySlug(slug);
    }

    @GetMapping
    String choose(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @RequestParam(defaultValue = "") String unprintable,
            @AuthenticationPrincipal StaffMember staff,
            Model model) {
        if (!unprintable.isEmpty()) {
            Purpose purpose = known(Purpose.values(), unprintable);
            model.addAttribute("unprintable", lists.unprintable(seminar, purpose));
            model.addAttribute("anyway", unprintable);
        }
        String base = "/admin/seminars/" + seminar.slug() + "/exports/";
        model.addAttribute(
                "purposes",
                Arrays.stream(Purpose.values())
                        .map(purpose -> new Line(
                                purpose.label(),
                                base + purpose.name().toLowerCase(Locale.ROOT),
                                !purpose.sensitive() || staff.has(Right.SENSITIVE)))
                        .toList());
        return "admin/registration/exports";
    }

    @GetMapping("/{purpose}.{format}")
    void take(
            @ModelAttribute("seminar") SeminarFacts seminar,
            @PathVariable String purpose,
            @PathVariable String format,
            @RequestParam(defaultValue = "false") boolean anyway,
            @AuthenticationPrincipal StaffMember staff,
            HttpServletResponse response)
            throws IOException {
        Purpose wanted = known(Purpose.values(), purpose);
        TableFormat as = known(TableFormat.values(), format);
        if (wanted.sensitive() && !staff.has(Right.SENSITIVE)) {
            throw new AccessDeniedException("Sensitive answers need the right for them");
        }
        if (!lists.holds(seminar, wanted, as)) {
            response.sendRedirect("/admin/seminars/" + seminar.slug() + "/exports?tooLong=true");
            return;
        }
        if (as == TableFormat.PDF
                && !anyway
                && !lists.unprintable(seminar, wanted).isEmpty()) {
            response.sendRedirect("/admin/seminars/" + seminar.slug() + "/exports?unprintable=" + purpose);
            return;
        }
        desk.recordReading(seminar, "took list as " + as, wanted.name().toLowerCase(Locale.ROOT));
        lists.send(seminar, wanted, staff.has(Right.SENSITIVE), as, response);
    }

    private static <E extends Enum<E>> E known(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("export " + name));
    }

    /** @param allowed whether the reader may take it */
    record Line(String label, String href, boolean allowed) {}
}
