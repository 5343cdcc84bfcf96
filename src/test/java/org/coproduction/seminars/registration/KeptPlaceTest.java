package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.coproduction.seminars.registration.Registrant.named;
import static org.coproduction.seminars.registration.Registrant.submission;
import static org.coproduction.seminars.registration.RegistrationState.CANCELLED;
import static org.coproduction.seminars.registration.RegistrationState.CONFIRMED;
import static org.coproduction.seminars.registration.RegistrationState.OFFERED;
import static org.coproduction.seminars.registration.RegistrationState.WAITING;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.common.SubmissionId;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two places kept back for a group in a room of two: Ash has one of them, Blake waits. There is room online. */
@SiteTest
class KeptPlaceTest {

    private static final String GROUP = "People from Example House";

    @Autowired
    SeminarOffice office;

    @Autowired
    PlaceOffice places;

    @Autowired
    StaffDesk staff;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    PlaceDesk placeDesk;

    @Autowired
    AnswerDesk answers;

    @Autowired
    Registrations registrations;

    @Autowired
    EntityManager entities;

    private long id;

    @BeforeEach
    void giveOneAway() {
        id = office.add(seminar().format(SeminarFormat.BOTH).capacity(2, 2).details());
        places.keepBack(id, new KeptPlaceDetails(PlaceKind.IN_PERSON, 2, GROUP));
        Placement placement = new Placement(
                Placement.Way.KEPT_PLACE, places.keptBack(id).get(0).id(), "");
        staff.register(id, SubmissionId.of(submission()), named("Ash Example"), placement, false);
        desk.register(id, submission(), named("Blake Example"), true);
        flush();
    }

    @Test
    void goesBackToTheGroupWhenWhoeverHasItCancels() {
        placeDesk.cancel(ash().id());

        assertThat(kept()).containsExactly(new KeptPlaceDetails(PlaceKind.IN_PERSON, 2, GROUP));
        assertThat(states()).containsExactly(CANCELLED, WAITING);
    }

    @Test
    void goesBackToTheGroupWhenWhoeverHasItMovesOnlineAndNothingElseDoes() {
        answers.change(ash().id(), ash().version(), ash().answersInFull().with(Attendance.ONLINE));
        flush();
        assertThat(kept()).containsExactly(new KeptPlaceDetails(PlaceKind.IN_PERSON, 2, GROUP));

        placeDesk.cancel(ash().id());
        assertThat(kept()).containsExactly(new KeptPlaceDetails(PlaceKind.IN_PERSON, 2, GROUP));
        assertThat(states()).containsExactly(CANCELLED, WAITING);
    }

    @Test
    void isLikeAnyOtherOnceTheOrganiserLetsTheGroupsPlacesGo() {
        places.release(id, places.keptBack(id).get(0).id());
        flush();
        assertThat(states()).containsExactly(CONFIRMED, OFFERED);
        desk.register(id, submission(), named("Casey Example"), true);

        placeDesk.cancel(ash().id());
        assertThat(kept()).isEmpty();
        assertThat(states()).containsExactly(CANCELLED, OFFERED, OFFERED);
    }

    private Registration ash() {
        return registrations.of(id).get(0);
    }

    private List<KeptPlaceDetails> kept() {
        flush();
        return places.keptBack(id).stream().map(StoredKeptPlace::details).toList();
    }

    private List<RegistrationState> states() {
        flush();
        return registrations.of(id).stream().map(Registration::state).toList();
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
