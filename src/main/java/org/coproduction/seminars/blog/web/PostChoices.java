package org.coproduction.seminars.blog.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.blog.PostKind;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What an editor of posts can choose from. */
@Component
class PostChoices {

    private static final String NO_SUCH_CHOICE = "blog.form.noSuchChoice";

    private final Authors authors;
    private final SeminarCatalogue seminars;
    private final MediaLibrary media;
    private final Words words;

    PostChoices(Authors authors, SeminarCatalogue seminars, MediaLibrary media, Words words) {
        this.authors = authors;
        this.seminars = seminars;
        this.media = media;
        this.words = words;
    }

    void addTo(Model model) {
        model.addAttribute(
                "kinds",
                Arrays.stream(PostKind.values())
                        .map(kind -> new Option(kind.name(), words.get(kind.label())))
                        .toList());
        model.addAttribute(
                "publications",
                Arrays.stream(Publication.values())
                        .map(state -> new Option(state.name(), words.get("blog.publication." + state.name())))
                        .toList());
        model.addAttribute("people", authors.options());
        model.addAttribute("seminars", seminars());
        model.addAttribute("files", files());
    }

    /** Refuses what is not among the choices: somebody may have deleted it in the meantime. */
    void check(PostForm form, Errors errors) {
        if (!isAmong(form.seminarId, seminars())) {
            errors.rejectValue("seminarId", NO_SUCH_CHOICE);
        }
        if (form.authors.stream().anyMatch(author -> !isAmong(author, authors.options()))) {
            errors.rejectValue("authors", NO_SUCH_CHOICE);
        }
        if (form.files().stream().anyMatch(file -> !isAmong(file, files()))) {
            errors.rejectValue("attachment1", NO_SUCH_CHOICE);
        }
    }

    private static boolean isAmong(@Nullable Long id, List<Option> options) {
        return id == null || options.stream().anyMatch(option -> option.value().equals(Long.toString(id)));
    }

    private List<Option> seminars() {
        return seminars.all().stream()
                .map(seminar -> new Option(Long.toString(seminar.id()), seminar.name()))
                .toList();
    }

    private List<Option> files() {
        return Stream.concat(media.fileOptions().stream(), media.imageOptions().stream())
                .map(file -> new Option(Long.toString(file.id()), file.name()))
                .toList();
    }
}
