package org.coproduction.seminars.admin.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.coproduction.seminars.admin.DashboardCard;
import org.coproduction.seminars.identity.StaffMember;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What needs somebody now. */
@Controller
class DashboardController {

    private final List<DashboardCard> cards;

    DashboardController(List<DashboardCard> cards) {
        this.cards = cards.stream()
                .sorted(Comparator.comparingInt(DashboardCard::order))
                .toList();
    }

    @GetMapping("/admin")
    String dashboard(@AuthenticationPrincipal StaffMember staff, Model model) {
        model.addAttribute(
                "cards",
                cards.stream()
                        .filter(card -> staff.has(card.right()))
                        .map(DashboardCard::content)
                        .filter(Objects::nonNull)
                        .toList());
        return "admin/dashboard";
    }
}
