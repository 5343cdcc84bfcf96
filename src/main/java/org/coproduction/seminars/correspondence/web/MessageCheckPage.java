package org.coproduction.seminars.correspondence.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.seminars.correspondence.Addressee;
import org.coproduction.seminars.correspondence.Audience;
import org.coproduction.seminars.correspondence.JoiningNotes;
import org.coproduction.seminars.correspondence.MessageDesk;
import org.coproduction.seminars.correspondence.MessagePreview;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page before a message is sent: whom it reaches, whom it does not, and how one of them would get it. */
@Component
class MessageCheckPage {

    private static final Set<String> OWN = Set.of("_csrf", "expected", "shown", "again", "action");

    private final MessageDesk desk;
    private final MessagePreview previews;
    private final JoiningNotes joining;
    private final MessageChoices choices;
    private final Words words;

    MessageCheckPage(
            MessageDesk desk, MessagePreview previews, JoiningNotes joining, MessageChoices choices, Words words) {
        this.desk = desk;
        this.previews = previews;
        this.joining = joining;
        this.choices = choices;
        this.words = words;
    }

    String show(MessageForm form, Map<String, String[]> typed, Model model) {
        Audience audience = desk.audience(form.draft());
        model.addAttribute("audience", audience);
        model.addAttribute("count", audience.fresh().size());
        model.addAttribute("served", audience.served().size());
        model.addAttribute("again", form.again);
        model.addAttribute("inWords", choices.inWords(form));
        model.addAttribute("fields", fields(typed));
        List<Correspondent> reached =
                audience.everybody().stream().map(Addressee::person).toList();
        if (!reached.isEmpty()) {
            Correspondent shown = reached.stream()
                    .filter(person -> person.registrationId() == form.shown)
                    .findFirst()
                    .orElse(reached.get(0));
            model.addAttribute("reached", reached);
            joining.about(form.text(), reached).ifPresent(note -> model.addAttribute("joining", note));
            model.addAttribute("shown", shown.registrationId());
            model.addAttribute(
                    "preview", previews.of(form.text(), shown, words.get("correspondence.message.check.privateLink")));
        }
        return "admin/correspondence/message-check";
    }

    private static List<Field> fields(Map<String, String[]> typed) {
        List<Field> fields = new ArrayList<>();
        typed.forEach((name, values) -> {
            if (!OWN.contains(name)) {
                Stream.of(values).map(value -> new Field(name, value)).forEach(fields::add);
            }
        });
        return fields;
    }

    record Field(String name, String value) {}
}
