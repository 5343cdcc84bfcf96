package org.coproduction.seminars.admin.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.coproduction.seminars.admin.AdminMenuItem;
import org.coproduction.seminars.admin.StaffArea;
import org.coproduction.seminars.identity.StaffMember;
import org.springframework.stereotype.Component;

/** The entries of all features, in their parts. */
@Component
class StaffMenu {

    private final List<AdminMenuItem> items;

    StaffMenu(List<AdminMenuItem> items) {
        this.items = items.stream()
                .sorted(Comparator.comparingInt(AdminMenuItem::order))
                .toList();
    }

    /** What somebody may open; parts of which that is nothing are left out. */
    List<Part> of(StaffMember staff) {
        return Arrays.stream(StaffArea.values())
                .map(area -> new Part(area, itemsFor(staff, area)))
                .filter(part -> !part.items().isEmpty())
                .toList();
    }

    private List<AdminMenuItem> itemsFor(StaffMember staff, StaffArea area) {
        return items.stream()
                .filter(item -> item.area() == area && staff.has(item.right()))
                .toList();
    }

    record Part(StaffArea area, List<AdminMenuItem> items) {}
}
