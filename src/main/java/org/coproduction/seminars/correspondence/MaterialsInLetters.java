package org.coproduction.seminars.correspondence;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.seminars.programme.RelatedItem;
import org.coproduction.seminars.programme.RelatedToSeminar;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.site.SiteLinks;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Leads to what was said and shown, as far as it is published. */
@Component
class MaterialsInLetters implements LetterPart {

    private final List<RelatedToSeminar> sources;
    private final SiteLinks links;
    private final Words words;

    MaterialsInLetters(List<RelatedToSeminar> sources, SiteLinks links, Words words) {
        this.sources = sources;
        this.links = links;
        this.words = words;
    }

    @Override
    public String placeholder() {
        return "materials";
    }

    @Override
    public Map<Long, String> words(List<Correspondent> to, SeminarFacts seminar) {
        String list = list(seminar);
        return to.stream()
                .map(Correspondent::registrationId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), person -> list));
    }

    @Override
    public String preview(Correspondent to, SeminarFacts seminar, String link) {
        return list(seminar);
    }

    private String list(SeminarFacts seminar) {
        String lines = sources.stream()
                .flatMap(source -> source.relatedTo(seminar.id()).stream())
                .filter(item -> item.kind() == RelatedItem.Kind.MATERIAL)
                .map(this::line)
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "" : words.get("correspondence.materials") + "\n" + lines;
    }

    private String line(RelatedItem item) {
        String href = item.href();
        if (href == null) {
            return item.title();
        }
        return item.title() + ":\n" + (href.startsWith("/") ? links.to(href) : href);
    }
}
