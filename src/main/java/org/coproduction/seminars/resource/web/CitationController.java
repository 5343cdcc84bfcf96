package org.coproduction.seminars.resource.web;

import org.coproduction.seminars.resource.CitationFormats;
import org.coproduction.seminars.resource.ResourceShelf;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Citations of publications, for reference managers. */
@Controller
class CitationController {

    private final ResourceShelf shelf;

    CitationController(ResourceShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/resources/{slug}.bib")
    ResponseEntity<String> bibTex(@PathVariable String slug) {
        return answer(
                slug + ".bib",
                "application/x-bibtex;charset=UTF-8",
                CitationFormats.bibTex(shelf.publication(slug).details()));
    }

    @GetMapping("/resources/{slug}.ris")
    ResponseEntity<String> ris(@PathVariable String slug) {
        return answer(
                slug + ".ris",
                "application/x-research-info-systems;charset=UTF-8",
                CitationFormats.ris(shelf.publication(slug).details()));
    }

    @GetMapping("/resources/{slug}.json")
    ResponseEntity<String> cslJson(@PathVariable String slug) {
        return answer(
                slug + ".json",
                "application/vnd.citationstyles.csl+json;charset=UTF-8",
                CitationFormats.cslJson(shelf.publication(slug).details()));
    }

    private static ResponseEntity<String> answer(String file, String type, String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(text);
    }
}
