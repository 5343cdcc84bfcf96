package org.coproduction.seminars.resource.web;

import org.coproduction.seminars.citation.CitationFile;
import org.coproduction.seminars.citation.CitationFormat;
import org.coproduction.seminars.resource.ResourceShelf;
import org.coproduction.seminars.resource.StoredResource;
import org.coproduction.seminars.site.SiteLinks;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Citations of publications, for reference managers. */
@Controller
class CitationController {

    private final ResourceShelf shelf;
    private final SiteLinks links;

    CitationController(ResourceShelf shelf, SiteLinks links) {
        this.shelf = shelf;
        this.links = links;
    }

    @GetMapping("/resources/{slug}.bib")
    ResponseEntity<String> bibTex(@PathVariable String slug) {
        return file(slug, CitationFormat.BIBTEX);
    }

    @GetMapping("/resources/{slug}.ris")
    ResponseEntity<String> ris(@PathVariable String slug) {
        return file(slug, CitationFormat.RIS);
    }

    @GetMapping("/resources/{slug}.json")
    ResponseEntity<String> cslJson(@PathVariable String slug) {
        return file(slug, CitationFormat.CSL_JSON);
    }

    private ResponseEntity<String> file(String slug, CitationFormat format) {
        StoredResource found = shelf.publication(slug);
        return CitationFile.of(PublicationCitation.of(found.details(), links.to(found.path())), format);
    }
}
