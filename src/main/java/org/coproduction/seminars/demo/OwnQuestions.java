package org.coproduction.seminars.demo;

import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.registration.FormStep;
import org.coproduction.seminars.registration.KeptPlaceDetails;
import org.coproduction.seminars.registration.PlaceOffice;
import org.coproduction.seminars.registration.QuestionDetails;
import org.coproduction.seminars.registration.QuestionKind;
import org.coproduction.seminars.registration.QuestionOffice;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The form of seminar 3 asks some questions of its own, and a few of its places are kept back. */
@Component
@Order(5)
@Profile("demo")
class OwnQuestions implements Demonstration.Scene {

    private static final int NUMBER = 3;
    private static final int KEPT = 5;

    private final SeminarCatalogue catalogue;
    private final QuestionOffice office;
    private final PlaceOffice places;
    private final DemoWords words;

    OwnQuestions(SeminarCatalogue catalogue, QuestionOffice office, PlaceOffice places, DemoWords words) {
        this.catalogue = catalogue;
        this.office = office;
        this.places = places;
        this.words = words;
    }

    @Override
    public void set() {
        long seminar = catalogue.all().stream()
                .filter(one -> one.number() == NUMBER)
                .findFirst()
                .orElseThrow()
                .id();
        words.questions().forEach(question -> office.add(seminar, details(question)));
        places.keepBack(seminar, new KeptPlaceDetails(PlaceKind.IN_PERSON, KEPT, "People from Example House"));
    }

    private static QuestionDetails details(DemoWords.DemoQuestion question) {
        return new QuestionDetails(
                FormStep.valueOf(question.step()),
                QuestionKind.valueOf(question.kind()),
                question.label(),
                question.hint(),
                question.purpose(),
                false,
                question.few() ? Right.SENSITIVE : null,
                question.keptDays(),
                question.options(),
                null);
    }
}
