package org.coproduction.seminars.bursary;

import java.util.List;
import org.coproduction.seminars.programme.SeminarFigure;
import org.coproduction.seminars.site.web.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many bursaries are awarded, to each group that there are bursaries for. */
@Component
@Order(2)
class BursaryFigures implements SeminarFigure.Source {

    private final BursarySchemes schemes;
    private final BursaryApplications applications;
    private final Words words;

    BursaryFigures(BursarySchemes schemes, BursaryApplications applications, Words words) {
        this.schemes = schemes;
        this.applications = applications;
        this.words = words;
    }

    @Override
    public List<SeminarFigure> of(long seminarId) {
        return schemes.findBySeminarId(seminarId).stream()
                .map(scheme -> new SeminarFigure(
                        words.get("bursary.figure"),
                        words.get(scheme.details().group().label()),
                        applications.countBySchemeIdAndState(scheme.id(), BursaryState.AWARDED)))
                .toList();
    }
}
