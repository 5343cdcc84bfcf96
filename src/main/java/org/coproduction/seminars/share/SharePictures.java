package org.coproduction.seminars.share;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.seminars.site.MovedException;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.ShareCard;
import org.coproduction.seminars.site.ShareCards;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the pictures last asked for. One is drawn at a time, however many are asked for. */
@Service
public class SharePictures {

    static final int MOST_KEPT = 200;

    private final Map<String, ShareCards> sources;
    private final Map<ShareCard, byte[]> kept = new LastUsed();
    private @Nullable SharePainter painter;

    SharePictures(List<ShareCards> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(ShareCards::kind, Function.identity()));
    }

    /** @throws NotFoundException if there is no such page that the public may see */
    public ShareCard card(String kind, String slug) {
        ShareCards source = sources.get(kind);
        if (source == null) {
            throw new NotFoundException("share cards " + kind);
        }
        try {
            return source.card(slug);
        } catch (MovedException moved) {
            return source.card(moved.path().substring(moved.path().lastIndexOf('/') + 1));
        }
    }

    /** As PNG. */
    public synchronized byte[] picture(ShareCard card) {
        return kept.computeIfAbsent(card, this::drawn);
    }

    /** The drawing tools are made at the first use, as they make the start of the site slower. */
    private byte[] drawn(ShareCard card) {
        if (painter == null) {
            painter = new SharePainter();
        }
        return SmallPng.of(painter.paint(card));
    }

    synchronized int count() {
        return kept.size();
    }

    private static final class LastUsed extends LinkedHashMap<ShareCard, byte[]> {

        private static final long serialVersionUID = 1;

        LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<ShareCard, byte[]> eldest) {
            return size() > MOST_KEPT;
        }
    }
}
