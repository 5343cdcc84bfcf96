package org.coproduction.seminars.admin;

import java.util.List;
import org.coproduction.seminars.identity.Right;
import org.jspecify.annotations.Nullable;

/** Something that needs somebody, shown on the dashboard; a feature implements it as a bean. */
public interface DashboardCard {

    /** Who sees the card. */
    Right right();

    /** Place on the dashboard, smallest first. */
    int order();

    /** What it says now; null where there is nothing to say. */
    @Nullable
    Content content();

    /**
     * @param title a few words, already resolved
     * @param text one sentence, already resolved
     * @param items what needs somebody, most urgent first, about five
     * @param href where the whole list is
     */
    record Content(String title, String text, List<Item> items, String href) {}

    record Item(String label, String href) {}
}
