package org.coproduction.seminars.programme;

import java.util.List;
import org.coproduction.seminars.content.SlugHistory;
import org.coproduction.seminars.site.MovedException;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules of seminars. */
@Service
@Transactional(readOnly = true)
public class SeminarCatalogue {

    static final String KIND = "seminar";

    private final Seminars seminars;
    private final SlugHistory history;

    SeminarCatalogue(Seminars seminars, SlugHistory history) {
        this.seminars = seminars;
        this.history = history;
    }

    public SeminarFacts facts(long id) {
        return seminars.findById(id).map(Seminar::facts).orElseThrow(() -> new NotFoundException("seminar " + id));
    }

    /** For people with a place online, and for nobody else. */
    public Joining joining(long id) {
        return seminars.findById(id).map(Seminar::joining).orElseThrow(() -> new NotFoundException("seminar " + id));
    }

    /**
     * One that the public may see.
     *
     * @throws MovedException if it has another address now
     */
    public SeminarFacts bySlug(String slug) {
        return seminars.findBySlug(slug)
                .filter(seminar -> seminar.status().isPublic())
                .map(Seminar::facts)
                .orElseThrow(() -> notHere(slug));
    }

    /** One that staff may see. */
    public SeminarFacts anyBySlug(String slug) {
        return seminars.findBySlug(slug)
                .map(Seminar::facts)
                .orElseThrow(() -> new NotFoundException("seminar " + slug));
    }

    /** All, drafts too, by number. */
    public List<SeminarFacts> all() {
        return seminars.findAllByOrderByNumberAscIdAsc().stream()
                .map(Seminar::facts)
                .toList();
    }

    /** All that the public may see, by number. */
    public List<SeminarFacts> published() {
        return all().stream().filter(seminar -> seminar.status().isPublic()).toList();
    }

    /** As {@link #facts}, and nobody else can take or free a place of it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SeminarFacts lock(long id) {
        return seminars.lockById(id).map(Seminar::facts).orElseThrow(() -> new NotFoundException("seminar " + id));
    }

    private RuntimeException notHere(String slug) {
        return history.find(KIND, slug)
                .flatMap(seminars::findById)
                .filter(seminar -> seminar.status().isPublic())
                .<RuntimeException>map(seminar -> new MovedException("/seminars/" + seminar.slug()))
                .orElseGet(() -> new NotFoundException("seminar " + slug));
    }
}
