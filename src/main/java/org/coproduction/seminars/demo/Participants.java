package org.coproduction.seminars.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.programme.Capacity;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarDetails;
import org.coproduction.seminars.programme.SeminarDetails.Registration;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.StoredSeminar;
import org.coproduction.seminars.registration.AccessWish;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.Answers.Attending;
import org.coproduction.seminars.registration.Answers.Contact;
import org.coproduction.seminars.registration.Answers.More;
import org.coproduction.seminars.registration.Answers.Needs;
import org.coproduction.seminars.registration.Attendance;
import org.coproduction.seminars.registration.ContactWay;
import org.coproduction.seminars.registration.ParticipantGroup;
import org.coproduction.seminars.registration.RegistrationArchive;
import org.coproduction.seminars.registration.RegistrationState;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Made-up people: 38 at seminar 1, 45 at seminar 2 with six more waiting, 14 so far for seminar 3. */
@Component
@Order(2)
@Profile("demo")
class Participants implements Demonstration.Scene {

    /** Seminar 3 can be followed online too. */
    private static final int HYBRID = 3;

    private static final ParticipantGroup[] GROUPS = ParticipantGroup.values();
    private static final AccessWish[] WISHES = AccessWish.values();

    private final SeminarCatalogue catalogue;
    private final SeminarOffice office;
    private final RegistrationArchive archive;
    private final DemoWords words;

    Participants(SeminarCatalogue catalogue, SeminarOffice office, RegistrationArchive archive, DemoWords words) {
        this.catalogue = catalogue;
        this.office = office;
        this.archive = archive;
        this.words = words;
    }

    @Override
    public void set() {
        register(1, 40, 38, 0, Instant.parse("2015-11-12T09:00:00Z"));
        register(2, 45, 45, 6, Instant.parse("2016-01-12T10:30:00Z"));
        register(3, 60, 14, 0, Instant.parse("2016-02-22T09:00:00Z"));
    }

    private void register(int number, int capacity, int confirmed, int waiting, Instant from) {
        SeminarFacts seminar = catalogue.all().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
        setCapacity(seminar, capacity);
        for (int i = 0; i < confirmed + waiting; i++) {
            RegistrationState state = i < confirmed ? RegistrationState.CONFIRMED : RegistrationState.WAITING;
            archive.add(seminar.id(), answers(number, i), state, from.plus(Duration.ofMinutes(i * 211L)));
        }
        archive.add(seminar.id(), answers(number, confirmed + waiting), RegistrationState.CANCELLED, from);
    }

    private void setCapacity(SeminarFacts seminar, int capacity) {
        StoredSeminar stored = office.get(seminar.slug());
        SeminarDetails known = stored.details();
        Registration registration = new Registration(
                new Capacity(capacity, known.registration().capacity().online()),
                known.registration().opensOn(),
                known.registration().closesOn());
        office.change(
                seminar.slug(),
                stored.version(),
                known.settled(known.date(), known.venue(), known.access(), registration));
    }

    /** Somebody different for each seminar and place on the list; every few have a supporter, a wish, a diet. */
    private Answers answers(int number, int place) {
        List<String> names = words.names();
        String name = names.get((place + number * 7) % names.size());
        boolean supporter = place % 9 == 4;
        return new Answers(
                contact(number, place, name),
                new Attending(
                        attendance(number, place), supporter, supporter ? "Robin Example" : "", "", place % 7 == 3),
                new Needs(
                        wishes(number, place),
                        number == HYBRID && place % 6 == 4 ? words.accessText() : "",
                        false,
                        false,
                        place % 3 == 1 ? words.diets().get(place % words.diets().size()) : ""),
                new More(
                        place % 5 == 3 ? Set.of() : Set.of(GROUPS[place % GROUPS.length]),
                        place % 8 == 1 ? "she/her" : "",
                        null,
                        "",
                        ""));
    }

    /** A few of seminar 3 are reached by phone or post only. */
    private static Contact contact(int number, int place, String name) {
        String organisation = place % 4 == 0 ? "Example Organisation" : "";
        if (number == HYBRID && place % 8 == 5) {
            return new Contact(
                    name,
                    null,
                    "07700 90000" + place % 10,
                    "1 Example Street\nLeeds",
                    Set.of(ContactWay.PHONE, ContactWay.POST),
                    organisation);
        }
        EmailAddress address = EmailAddress.of(Slug.from(name).text().replace('-', '.') + "@example.org");
        return new Contact(name, address, "", "", Set.of(ContactWay.EMAIL), organisation);
    }

    private static Set<AccessWish> wishes(int number, int place) {
        int every = number == HYBRID ? 2 : 6;
        return place % every == 0 ? Set.of(WISHES[(place + 5) % WISHES.length]) : Set.of();
    }

    private static Attendance attendance(int number, int place) {
        return number == HYBRID && place % 4 == 3 ? Attendance.ONLINE : Attendance.IN_PERSON;
    }
}
