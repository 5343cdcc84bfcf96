package org.coproduction.seminars.bursary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.content.Editable;
import org.jspecify.annotations.Nullable;

/** The bursaries of one seminar for one group. */
@Entity
@Table(name = "bursary_scheme")
class BursaryScheme extends Editable {

    @Column(nullable = false)
    private long seminarId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private BursaryGroup applicantGroup;

    @Column(nullable = false)
    private int number;

    private @Nullable LocalDate opensOn;

    private @Nullable LocalDate closesOn;

    @Column(nullable = false)
    private String covers;

    protected BursaryScheme() {}

    BursaryScheme(SchemeDetails details) {
        apply(details);
    }

    final void apply(SchemeDetails details) {
        seminarId = details.seminarId();
        applicantGroup = details.group();
        number = details.number();
        opensOn = details.opensOn();
        closesOn = details.closesOn();
        covers = details.covers().source();
    }

    int number() {
        return number;
    }

    SchemeDetails details() {
        return new SchemeDetails(seminarId, applicantGroup, number, opensOn, closesOn, new Markdown(covers));
    }
}
