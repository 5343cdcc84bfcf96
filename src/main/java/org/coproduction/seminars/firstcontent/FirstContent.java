package org.coproduction.seminars.firstcontent;

import java.util.List;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.series.SeriesOffice;
import org.coproduction.seminars.site.SiteProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads the first series into an empty site, all of it or nothing. */
@Service
public class FirstContent {

    private static final Logger log = LoggerFactory.getLogger(FirstContent.class);

    private final SiteProperties site;
    private final SeriesOffice series;
    private final SeminarCatalogue seminars;
    private final List<ContentPart> parts;
    private final ContentFiles files;

    FirstContent(
            SiteProperties site,
            SeriesOffice series,
            SeminarCatalogue seminars,
            List<ContentPart> parts,
            ContentFiles files) {
        this.site = site;
        this.series = series;
        this.seminars = seminars;
        this.parts = parts;
        this.files = files;
    }

    /** @return whether it was loaded: only into an empty site, and unless it is switched off */
    @Transactional
    public boolean load() {
        if (!site.firstContent() || !isEmpty()) {
            return false;
        }
        Keys keys = new Keys();
        parts.forEach(part -> part.load(files, keys));
        log.info("The site was empty and has its first content now.");
        return true;
    }

    private boolean isEmpty() {
        return !series.isSet() && seminars.all().isEmpty();
    }
}
