package org.coproduction.seminars.accessrequest.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.coproduction.seminars.accessrequest.HistoryEntry;
import org.coproduction.seminars.accessrequest.Outcome;
import org.coproduction.seminars.accessrequest.RequestList;
import org.coproduction.seminars.accessrequest.RequestTeam;
import org.coproduction.seminars.accessrequest.StoredRequest;
import org.coproduction.seminars.accessrequest.Told;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.registration.AccessAnswer;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one request, with the forms for what can be done; a form that is in the model already stays as it is. */
@Component
class RequestPage {

    private static final String VIEW = "admin/accessrequest/request";

    private final RequestList list;
    private final RequestTeam team;
    private final SeminarCatalogue seminars;
    private final Words words;
    private final Clock clock;

    RequestPage(RequestList list, RequestTeam team, SeminarCatalogue seminars, Words words, Clock clock) {
        this.list = list;
        this.team = team;
        this.seminars = seminars;
        this.words = words;
        this.clock = clock;
    }

    String show(StoredRequest request, Model model) {
        AccessAnswer person = list.person(request);
        model.addAttribute("view", view(request, person));
        keep(model, "assignment", AssignmentForm.of(request));
        keep(model, "answer", AnswerForm.of(request));
        keep(model, "telling", TellingForm.of(request));
        model.addAttribute("team", team(request.ownerId()));
        model.addAttribute("outcomes", outcomes());
        model.addAttribute("ways", ways(person));
        return VIEW;
    }

    private static void keep(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }

    private RequestView view(StoredRequest request, AccessAnswer person) {
        Instant toldAt = request.toldAt();
        return new RequestView(
                request,
                person,
                seminars.facts(request.seminarId()),
                UkTime.date(request.dueOn()),
                request.state().isOpen() && request.dueOn().isBefore(UkTime.today(clock)),
                request.ownerId() == null ? null : team.names().get(request.ownerId()),
                toldAt == null ? null : UkTime.dateTime(toldAt),
                newestFirst(request.history()).stream()
                        .map(RequestView.Event::of)
                        .toList());
    }

    private static List<HistoryEntry> newestFirst(List<HistoryEntry> history) {
        List<HistoryEntry> entries = new ArrayList<>(history);
        Collections.reverse(entries);
        return entries;
    }

    /** Whoever has it now is among them, also once they have left the team. */
    private List<Option> team(@Nullable Long owner) {
        List<Long> members = team.members().stream().map(member -> member.id()).toList();
        return team.names().entrySet().stream()
                .filter(account ->
                        members.contains(account.getKey()) || account.getKey().equals(owner))
                .map(account -> new Option(account.getKey().toString(), account.getValue()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private List<Option> outcomes() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new Option(outcome.name(), words.get(outcome.label())))
                .toList();
    }

    private List<Option> ways(AccessAnswer person) {
        return Arrays.stream(Told.values())
                .filter(way -> way != Told.EMAIL || person.contact().email() != null)
                .map(way -> new Option(way.name(), words.get("accessrequest.form.how." + way.name())))
                .toList();
    }
}
