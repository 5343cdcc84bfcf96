package org.coproduction.seminars.citation;

import java.util.function.Function;

/** A file that reference managers read. */
public enum CitationFormat {
    BIBTEX("bib", "application/x-bibtex;charset=UTF-8", BibTex::of),
    RIS("ris", "application/x-research-info-systems;charset=UTF-8", Ris::of),
    CSL_JSON("json", "application/vnd.citationstyles.csl+json;charset=UTF-8", CslJson::of);

    private final String extension;
    private final String mediaType;
    private final Function<CitedWork, String> writer;

    CitationFormat(String extension, String mediaType, Function<CitedWork, String> writer) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    public String write(CitedWork work) {
        return writer.apply(work);
    }
}
