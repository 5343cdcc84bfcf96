package org.coproduction.seminars.bursary;

import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.privacy.HeldByAddress;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Somebody’s applications for bursaries; as on their own page for each, without what the panel noted. */
@Component
class HeldApplications implements HeldByAddress {

    private final BursaryApplications applications;
    private final BursarySchemes schemes;
    private final SeminarCatalogue seminars;
    private final Words words;

    HeldApplications(BursaryApplications applications, BursarySchemes schemes, SeminarCatalogue seminars, Words words) {
        this.applications = applications;
        this.schemes = schemes;
        this.seminars = seminars;
        this.words = words;
    }

    @Override
    public List<Held> heldFor(EmailAddress address) {
        return applications.findByEmailAndForgottenAtIsNullOrderByAppliedAtDesc(address.text()).stream()
                .map(application -> held(
                        application,
                        schemes.findById(application.schemeId()).orElseThrow().details()))
                .toList();
    }

    private Held held(BursaryApplication application, SchemeDetails scheme) {
        BursaryAnswers answers = application.answers();
        String seminar = seminars.facts(scheme.seminarId()).name();
        return new Held(
                words.get("bursary.held.title", seminar),
                Stream.of(
                                fact("bursary.label.reference", application.reference()),
                                fact(
                                        "bursary.label.group",
                                        words.get(scheme.group().label())),
                                fact(
                                        "bursary.label.applied",
                                        words.get("bursary.mine.applied", UkTime.dateTime(application.appliedAt()))),
                                fact(
                                        "bursary.label.state",
                                        words.get(application.state().label())),
                                fact("bursary.label.name", answers.name()),
                                fact("bursary.held.contact", answers.contact()),
                                fact("bursary.label.purpose", answers.purpose()),
                                fact(
                                        "bursary.label.cost",
                                        answers.cost() == null
                                                ? ""
                                                : answers.cost().toString()),
                                fact("bursary.label.reason", answers.reason()))
                        .filter(fact -> !fact.value().isEmpty())
                        .toList());
    }

    private Fact fact(String label, String value) {
        return new Fact(words.get(label), value);
    }
}
