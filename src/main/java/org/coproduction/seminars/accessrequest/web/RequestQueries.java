package org.coproduction.seminars.accessrequest.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.accessrequest.Asked;
import org.coproduction.seminars.accessrequest.RequestFilter;
import org.coproduction.seminars.accessrequest.RequestList;
import org.coproduction.seminars.accessrequest.RequestScope;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.AccessWish;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What can be asked of the list. */
@Component
class RequestQueries {

    private final SeminarCatalogue seminars;
    private final RequestList list;
    private final Words words;
    private final Clock clock;

    RequestQueries(SeminarCatalogue seminars, RequestList list, Words words, Clock clock) {
        this.seminars = seminars;
        this.list = list;
        this.words = words;
        this.clock = clock;
    }

    RequestFilter filter(RequestQuery query, StaffMember staff) {
        return new RequestFilter(
                scope(query),
                query.show.states(),
                query.show.isCallingOff(),
                query.mine ? staff.accountId() : null,
                query.show == Show.OVERDUE ? UkTime.today(clock) : null,
                query.wish);
    }

    private RequestScope scope(RequestQuery query) {
        List<SeminarFacts> these =
                query.seminar.isEmpty() ? seminars.all() : List.of(seminars.anyBySlug(query.seminar));
        if (!query.show.isWork()) {
            return RequestScope.all(these.stream().map(SeminarFacts::id).toList());
        }
        return query.seminar.isEmpty() ? list.work() : RequestScope.work(these);
    }

    void addTo(Model model) {
        model.addAttribute(
                "seminars",
                seminars.all().stream()
                        .map(seminar -> new Option(seminar.slug(), seminar.name()))
                        .toList());
        model.addAttribute(
                "shows",
                Arrays.stream(Show.values())
                        .map(show -> new Option(show.name(), words.get(show.label())))
                        .toList());
        Stream<Option> wishes =
                Arrays.stream(AccessWish.values()).map(wish -> new Option(wish.name(), words.get(wish.label())));
        Option emergency = new Option(Asked.EMERGENCY_HELP, words.get("accessrequest.emergencyHelp"));
        model.addAttribute("wishes", Stream.concat(wishes, Stream.of(emergency)).toList());
    }
}
