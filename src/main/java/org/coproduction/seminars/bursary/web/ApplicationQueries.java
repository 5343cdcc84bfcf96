package org.coproduction.seminars.bursary.web;

import java.util.Arrays;
import org.coproduction.seminars.bursary.ApplicationFilter;
import org.coproduction.seminars.bursary.BursaryGroup;
import org.coproduction.seminars.bursary.BursaryState;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the panel can ask its list for. */
@Component
class ApplicationQueries {

    private final SeminarCatalogue seminars;
    private final Words words;

    ApplicationQueries(SeminarCatalogue seminars, Words words) {
        this.seminars = seminars;
        this.words = words;
    }

    ApplicationFilter filter(ApplicationQuery query) {
        Long seminar = query.seminar.isEmpty()
                ? null
                : Long.valueOf(seminars.anyBySlug(query.seminar).id());
        return new ApplicationFilter(seminar, query.group, query.state, query.q);
    }

    void addTo(Model model) {
        model.addAttribute(
                "seminars",
                seminars.all().stream()
                        .map(seminar -> new Option(seminar.slug(), seminar.name()))
                        .toList());
        model.addAttribute(
                "groups",
                Arrays.stream(BursaryGroup.values())
                        .map(group -> new Option(group.name(), words.get(group.label())))
                        .toList());
        model.addAttribute(
                "states",
                Arrays.stream(BursaryState.values())
                        .map(state -> new Option(state.name(), words.get(state.label())))
                        .toList());
    }
}
