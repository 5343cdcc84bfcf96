package org.coproduction.seminars.programme.web;

import org.coproduction.seminars.citation.CitationFile;
import org.coproduction.seminars.citation.CitationFormat;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Citations of talks, for reference managers. */
@Controller
class TalkCitationController {

    private final SeminarCatalogue catalogue;
    private final ProgrammeView programme;
    private final TalkCitations citations;

    TalkCitationController(SeminarCatalogue catalogue, ProgrammeView programme, TalkCitations citations) {
        this.catalogue = catalogue;
        this.programme = programme;
        this.citations = citations;
    }

    @GetMapping("/seminars/{slug}/talks/{id}.bib")
    ResponseEntity<String> bibTex(@PathVariable String slug, @PathVariable long id) {
        return file(slug, id, CitationFormat.BIBTEX);
    }

    @GetMapping("/seminars/{slug}/talks/{id}.ris")
    ResponseEntity<String> ris(@PathVariable String slug, @PathVariable long id) {
        return file(slug, id, CitationFormat.RIS);
    }

    @GetMapping("/seminars/{slug}/talks/{id}.json")
    ResponseEntity<String> cslJson(@PathVariable String slug, @PathVariable long id) {
        return file(slug, id, CitationFormat.CSL_JSON);
    }

    private ResponseEntity<String> file(String slug, long id, CitationFormat format) {
        SeminarFacts seminar = catalogue.bySlug(slug);
        SessionView talk = programme.of(seminar.id()).stream()
                .filter(session -> session.id() == id)
                .filter(session -> TalkCitations.isTalk(seminar, session))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("talk " + id));
        return CitationFile.of(citations.work(seminar, talk), format);
    }
}
