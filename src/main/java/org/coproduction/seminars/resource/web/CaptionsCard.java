package org.coproduction.seminars.resource.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.coproduction.seminars.admin.DashboardCard;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.resource.ResourceShelf;
import org.coproduction.seminars.resource.StoredResource;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells editors of films that visitors see, or would see, without captions and a transcript. */
@Component
class CaptionsCard implements DashboardCard {

    private static final int FEW = 5;

    private final ResourceShelf shelf;
    private final Words words;
    private final Clock clock;

    CaptionsCard(ResourceShelf shelf, Words words, Clock clock) {
        this.shelf = shelf;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Right right() {
        return Right.CONTENT;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public @Nullable Content content() {
        List<StoredResource> films = shelf.filmsToCaption();
        if (films.isEmpty()) {
            return null;
        }
        return new Content(
                words.get("resource.card.title"),
                words.get("resource.card.text"),
                films.stream().limit(FEW).map(this::item).toList(),
                "/admin/resources");
    }

    private Item item(StoredResource film) {
        LocalDate promised = film.details().recording().promisedOn();
        String title = film.details().title();
        String label = promised == null
                ? title
                : words.get(
                        "resource.card." + (promised.isBefore(UkTime.today(clock)) ? "late" : "due"),
                        title,
                        UkTime.shortDate(promised));
        return new Item(label, "/admin/resources/" + film.id());
    }
}
