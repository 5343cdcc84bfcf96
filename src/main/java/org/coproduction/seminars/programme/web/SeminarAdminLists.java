package org.coproduction.seminars.programme.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.coproduction.seminars.partner.PartnerRegister;
import org.coproduction.seminars.programme.AccessKind;
import org.coproduction.seminars.programme.DatePrecision;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarDetails;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.programme.SeminarTimes;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What editors choose from, and their list of seminars. */
@Component
class SeminarAdminLists {

    private final SeminarCatalogue catalogue;
    private final PartnerRegister partners;
    private final VenueLists venues;
    private final Words words;
    private final Clock clock;

    SeminarAdminLists(
            SeminarCatalogue catalogue, PartnerRegister partners, VenueLists venues, Words words, Clock clock) {
        this.catalogue = catalogue;
        this.partners = partners;
        this.venues = venues;
        this.words = words;
        this.clock = clock;
    }

    void addChoices(Model model) {
        model.addAttribute("statuses", options(SeminarStatus.values(), SeminarStatus::label));
        model.addAttribute("formats", options(SeminarFormat.values(), SeminarFormat::label));
        model.addAttribute("precisions", options(DatePrecision.values(), DatePrecision::label));
        model.addAttribute("venues", venues.options());
        model.addAttribute("pictures", EasyReadText.PICTURES);
        venues.addAccessChoices(model, AccessKind.ofDays());
        model.addAttribute(
                "partners",
                partners.all().stream()
                        .map(partner -> new Option(
                                String.valueOf(partner.id()), partner.details().name()))
                        .toList());
    }

    private <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), words.get(label.apply(value))))
                .toList();
    }

    /**
     * In the place that the building names; see {@link SeminarDetails#placedIn}.
     *
     * @param before as it is stored; null for a new one
     */
    SeminarDetails placed(SeminarDetails seminar, @Nullable SeminarDetails before) {
        return venues.placed(seminar, before);
    }

    List<SeminarFacts> search(String q) {
        String wanted = q.toLowerCase(Locale.UK);
        return catalogue.all().stream()
                .filter(seminar -> seminar.name().toLowerCase(Locale.UK).contains(wanted))
                .toList();
    }

    int nextNumber() {
        return catalogue.all().stream().mapToInt(SeminarFacts::number).max().orElse(0) + 1;
    }

    /** In sentences: numbers and dates that disagree, places and buildings; and places online that nobody has counted. */
    List<String> warnings() {
        return warnings(pair -> true, seminar -> true);
    }

    /** Those that are about one seminar. */
    List<String> warningsAbout(int number) {
        return warnings(
                pair -> pair.first().number() == number || pair.second().number() == number,
                seminar -> seminar.number() == number);
    }

    private List<String> warnings(Predicate<SeminarTimes.OutOfOrder> pairs, Predicate<SeminarFacts> seminars) {
        Stream<String> order =
                inWords(SeminarTimes.outOfOrder(catalogue.all()).stream().filter(pairs));
        Stream<String> places = catalogue.all().stream()
                .filter(seminar -> seminar.isMovedWithoutPlaces() && seminar.isToCome(clock.instant()))
                .filter(seminars)
                .map(seminar -> words.get("programme.warning.noPlacesOnline", seminar.number()));
        return Stream.of(order, venues.warnings(seminars).stream(), places)
                .flatMap(warnings -> warnings)
                .toList();
    }

    private Stream<String> inWords(Stream<SeminarTimes.OutOfOrder> pairs) {
        return pairs.map(pair -> words.get(
                "programme.warning.order",
                pair.second().number(),
                pair.second().date().dateInWords(),
                pair.first().number(),
                pair.first().date().dateInWords()));
    }
}
