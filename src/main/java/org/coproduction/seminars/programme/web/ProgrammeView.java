package org.coproduction.seminars.programme.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coproduction.seminars.media.ImageView;
import org.coproduction.seminars.media.MediaLibrary;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.people.PersonName;
import org.coproduction.seminars.programme.ProgrammeDesk;
import org.coproduction.seminars.programme.RelatedItem;
import org.coproduction.seminars.programme.SessionDetails;
import org.coproduction.seminars.programme.StoredSession;
import org.coproduction.seminars.programme.web.SessionView.Speaker;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the programme of a seminar ready for pages. */
@Component
class ProgrammeView {

    private final ProgrammeDesk desk;
    private final PeopleRegister people;
    private final MediaLibrary media;
    private final MarkdownRenderer markdown;

    ProgrammeView(ProgrammeDesk desk, PeopleRegister people, MediaLibrary media, MarkdownRenderer markdown) {
        this.desk = desk;
        this.people = people;
        this.media = media;
        this.markdown = markdown;
    }

    List<SessionView> of(long seminarId) {
        return of(seminarId, List.of());
    }

    /** @param materials to be shown beside the first item in which all whose they are have a part */
    List<SessionView> of(long seminarId, List<RelatedItem> materials) {
        List<StoredSession> sessions = desk.programmeOf(seminarId);
        Map<Long, PersonName> names = people.names(personIds(sessions));
        List<RelatedItem> left = new ArrayList<>(materials);
        return sessions.stream()
                .map(session -> view(session, names, taken(left, session)))
                .toList();
    }

    private static List<RelatedItem> taken(List<RelatedItem> left, StoredSession session) {
        List<RelatedItem> own = left.stream()
                .filter(item -> item.isOf(personIds(List.of(session))))
                .toList();
        left.removeAll(own);
        return own;
    }

    /** Everybody in the programme, once each, in the order of the day. */
    static List<PersonName> people(Collection<SessionView> programme) {
        return programme.stream()
                .flatMap(session -> session.people().stream())
                .map(Speaker::person)
                .distinct()
                .toList();
    }

    /** The same with their pictures. */
    List<SpeakerCard> speakers(Collection<SessionView> programme) {
        List<PersonName> names = people(programme);
        Map<Long, Long> photos =
                people.photos(names.stream().map(PersonName::id).toList());
        Map<Long, ImageView> images = media.images(photos.values());
        return names.stream()
                .map(name -> new SpeakerCard(name, photo(photos.get(name.id()), images)))
                .toList();
    }

    private static @Nullable ImageView photo(@Nullable Long id, Map<Long, ImageView> images) {
        return id == null ? null : images.get(id);
    }

    private SessionView view(StoredSession session, Map<Long, PersonName> names, List<RelatedItem> materials) {
        SessionDetails details = session.details();
        List<Speaker> speakers = details.people().stream()
                .map(participant -> speaker(participant, names))
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
        return SessionView.of(session.id(), details, markdown.render(details.text()), speakers, materials);
    }

    private static @Nullable Speaker speaker(SessionDetails.Participant participant, Map<Long, PersonName> names) {
        PersonName name = names.get(participant.personId());
        return name == null ? null : new Speaker(name, participant.part().label());
    }

    private static List<Long> personIds(List<StoredSession> sessions) {
        return sessions.stream()
                .flatMap(session -> session.details().people().stream())
                .map(SessionDetails.Participant::personId)
                .distinct()
                .toList();
    }
}
