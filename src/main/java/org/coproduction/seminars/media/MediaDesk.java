package org.coproduction.seminars.media;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.content.SearchWords;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.Pagination;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editors’ work on the library. */
@Service
@Transactional
public class MediaDesk {

    private final MediaItems items;
    private final MediaContents contents;
    private final FileIntake intake;
    private final ObjectProvider<MediaUse> uses;
    private final AuditLog audit;

    MediaDesk(
            MediaItems items,
            MediaContents contents,
            FileIntake intake,
            ObjectProvider<MediaUse> uses,
            AuditLog audit) {
        this.items = items;
        this.contents = contents;
        this.intake = intake;
        this.uses = uses;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public long count(String words) {
        return items.count(SearchWords.escaped(words));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<StoredMedia> search(String words, Pagination page) {
        return items.search(SearchWords.escaped(words), PageRequest.of(page.number() - 1, page.size())).stream()
                .map(StoredMedia::of)
                .toList();
    }

    @Transactional(readOnly = true)
    public StoredMedia get(long id) {
        return StoredMedia.of(find(id));
    }

    /** Where each of the files is used; those that nothing uses are left out. */
    @Transactional(readOnly = true)
    public Map<Long, List<String>> usesOf(Collection<Long> ids) {
        Map<Long, List<String>> all = new HashMap<>();
        for (MediaUse use : uses) {
            use.usesOf(ids)
                    .forEach((id, words) ->
                            all.computeIfAbsent(id, key -> new ArrayList<>()).addAll(words));
        }
        return all;
    }

    /**
     * @return its id
     * @throws MediaRefusedException if the file is not taken, or is a picture that nobody described or called decoration
     */
    public long upload(MediaDetails details, boolean decoration, byte[] bytes) {
        PreparedFile file = intake.prepare(bytes);
        requireDecision(file.kind(), details, decoration);
        return store(details, file);
    }

    long add(MediaDetails details, byte[] bytes) {
        return store(details, intake.prepare(bytes));
    }

    private long store(MediaDetails details, PreparedFile file) {
        MediaItem item = items.save(new MediaItem(details, file, audit.actor()));
        contents.save(new MediaContent(item.id(), file));
        return item.id();
    }

    public void change(long id, long version, MediaDetails details, boolean decoration) {
        MediaItem item = find(id);
        item.requireVersion(version);
        requireDecision(item.kind(), details, decoration);
        item.apply(details);
    }

    /** New bytes at the old address; a picture stays a picture. */
    public void replace(long id, byte[] bytes) {
        MediaItem item = find(id);
        PreparedFile file = intake.prepare(bytes);
        if (file.kind().isImage() != item.kind().isImage()) {
            throw new MediaRefusedException(MediaRefusal.OTHER_KIND);
        }
        item.take(file, audit.actor());
        contents.save(new MediaContent(id, file));
        audit.record("replaced file", item.details().name());
    }

    /** @throws MediaInUseException if something still shows it */
    public void delete(long id) {
        MediaItem item = find(id);
        if (!usesOf(List.of(id)).isEmpty()) {
            throw new MediaInUseException(id);
        }
        contents.deleteById(id);
        items.delete(item);
        audit.record("deleted file", item.details().name());
    }

    private static void requireDecision(FileKind kind, MediaDetails details, boolean decoration) {
        if (kind.isImage() && details.description() == null && !decoration) {
            throw new MediaRefusedException(MediaRefusal.UNDESCRIBED);
        }
    }

    private MediaItem find(long id) {
        return items.findById(id).orElseThrow(() -> new NotFoundException("media " + id));
    }
}
