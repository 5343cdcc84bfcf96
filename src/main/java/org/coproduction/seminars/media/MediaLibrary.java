package org.coproduction.seminars.media;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coproduction.seminars.site.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out uploaded files to whatever shows them; editors’ work on them: {@link MediaDesk}. */
@Service
@Transactional(readOnly = true)
public class MediaLibrary {

    private static final List<FileKind> IMAGES =
            Arrays.stream(FileKind.values()).filter(FileKind::isImage).toList();
    private static final List<FileKind> FILES =
            Arrays.stream(FileKind.values()).filter(kind -> !kind.isImage()).toList();

    private final MediaItems items;
    private final MediaContents contents;
    private final MediaDesk desk;

    MediaLibrary(MediaItems items, MediaContents contents, MediaDesk desk) {
        this.items = items;
        this.contents = contents;
        this.desk = desk;
    }

    /** A picture as large as it is kept, at most 1600 pixels long. */
    public @Nullable ImageView image(@Nullable Long id) {
        return id == null ? null : items.findById(id).map(MediaItem::image).orElse(null);
    }

    /** Small pictures for a list, in one query; ids without a picture are left out, {@code null} is passed over. */
    public Map<Long, ImageView> images(Collection<? extends @Nullable Long> ids) {
        Map<Long, ImageView> found = new HashMap<>();
        List<Long> wanted = ids.stream()
                .filter(Objects::nonNull)
                .map(Long.class::cast)
                .distinct()
                .toList();
        for (MediaItem item : wanted.isEmpty() ? List.<MediaItem>of() : items.findByIdIn(wanted)) {
            ImageView preview = item.preview();
            if (preview != null) {
                found.put(item.id(), preview);
            }
        }
        return found;
    }

    public List<MediaOption> imageOptions() {
        return options(IMAGES);
    }

    public @Nullable FileView file(@Nullable Long id) {
        return id == null ? null : items.findById(id).map(MediaItem::file).orElse(null);
    }

    /** Several files in one query, by id. */
    public Map<Long, FileView> files(Collection<Long> ids) {
        Map<Long, FileView> found = new HashMap<>();
        for (MediaItem item : ids.isEmpty() ? List.<MediaItem>of() : items.findByIdIn(ids)) {
            found.put(item.id(), item.file());
        }
        return found;
    }

    /** Everything but pictures. */
    public List<MediaOption> fileOptions() {
        return options(FILES);
    }

    /**
     * @param description what a picture shows; none if it is decoration
     * @return its id
     * @throws MediaRefusedException if the file is not taken
     */
    @Transactional
    public long add(String name, byte[] bytes, @Nullable String description) {
        return desk.add(new MediaDetails(name, description), bytes);
    }

    public ServedFile served(long id) {
        return items.findById(id).map(MediaItem::served).orElseThrow(() -> notFound(id));
    }

    public byte[] bytes(long id) {
        return contents.bytes(id).orElseThrow(() -> notFound(id));
    }

    /** As nearly of that size as it is kept; of documents the file itself. */
    public byte[] bytes(long id, PictureSize size) {
        return size == PictureSize.FULL ? bytes(id) : contents.preview(id).orElseThrow(() -> notFound(id));
    }

    /** The same as WebP; none of documents, and none where that is no smaller. */
    public Optional<byte[]> webp(long id, PictureSize size) {
        return switch (size) {
            case FULL -> contents.webp(id);
            case SMALL -> contents.webpSmall(id);
            case TINY -> contents.webpTiny(id).or(() -> contents.webpSmall(id));
        };
    }

    private List<MediaOption> options(List<FileKind> kinds) {
        return items.findByKindInOrderByNameAscIdAsc(kinds).stream()
                .map(MediaItem::option)
                .toList();
    }

    private static NotFoundException notFound(long id) {
        return new NotFoundException("media " + id);
    }
}
