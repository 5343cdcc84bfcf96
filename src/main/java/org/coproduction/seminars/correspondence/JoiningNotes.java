package org.coproduction.seminars.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.seminars.mail.MailText;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks whether a message tells those who take part online how to join; nobody else is told. */
@Service
@Transactional(readOnly = true)
public class JoiningNotes {

    private static final String PLACEHOLDER = "joining";
    private static final String IN_BRACES = "{{" + PLACEHOLDER + "}}";

    private final SeminarCatalogue seminars;
    private final Words words;
    private final Clock clock;

    JoiningNotes(SeminarCatalogue seminars, Words words, Clock clock) {
        this.seminars = seminars;
        this.words = words;
        this.clock = clock;
    }

    public Optional<JoiningNote> about(MailText text, List<Correspondent> people) {
        long online = online(people);
        long others = people.size() - online;
        if (!text.has(PLACEHOLDER) && online > 0) {
            return Optional.of(note("correspondence.message.check.joining.lacks", online, true));
        }
        return text.has(PLACEHOLDER) && others > 0
                ? Optional.of(note("correspondence.message.check.joining.others", others, false))
                : Optional.empty();
    }

    private JoiningNote note(String key, long people, boolean warning) {
        return new JoiningNote(words.get(key, people, IN_BRACES), warning);
    }

    private long online(List<Correspondent> people) {
        return people.stream().collect(Collectors.groupingBy(Correspondent::seminarId)).entrySet().stream()
                .mapToLong(group -> online(seminars.facts(group.getKey()), group.getValue()))
                .sum();
    }

    private long online(SeminarFacts seminar, List<Correspondent> people) {
        return seminar.date().isOverAt(clock.instant())
                ? 0
                : people.stream().filter(person -> person.way(seminar).joins()).count();
    }
}
