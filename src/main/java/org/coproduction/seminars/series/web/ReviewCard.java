package org.coproduction.seminars.series.web;

import java.util.List;
import org.coproduction.seminars.admin.DashboardCard;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.series.PageRow;
import org.coproduction.seminars.series.SeriesPages;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells editors of public pages that somebody should have read again by now. */
@Component
class ReviewCard implements DashboardCard {

    private static final int FEW = 5;

    private final SeriesPages pages;
    private final Words words;

    ReviewCard(SeriesPages pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    @Override
    public Right right() {
        return Right.CONTENT;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public @Nullable Content content() {
        List<PageRow> due = pages.pastReview();
        if (due.isEmpty()) {
            return null;
        }
        return new Content(
                words.get("series.review.title"),
                words.get("series.review.text", due.size()),
                due.stream()
                        .limit(FEW)
                        .map(page -> new Item(page.title(), "/admin/pages/" + page.id()))
                        .toList(),
                "/admin/pages");
    }
}
