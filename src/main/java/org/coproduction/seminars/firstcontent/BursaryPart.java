package org.coproduction.seminars.firstcontent;

import java.time.LocalDate;
import java.util.Map;
import org.coproduction.seminars.bursary.BursaryGroup;
import org.coproduction.seminars.bursary.BursaryIntroduction;
import org.coproduction.seminars.bursary.BursaryOffice;
import org.coproduction.seminars.bursary.SchemeDetails;
import org.coproduction.seminars.common.Markdown;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The same bursaries for every seminar, with a closing date where one is known. */
@Component
@Order(7)
class BursaryPart implements ContentPart {

    private static final int SEMINARS = 7;

    private final BursaryOffice office;
    private final BursaryIntroduction introduction;

    BursaryPart(BursaryOffice office, BursaryIntroduction introduction) {
        this.office = office;
        this.introduction = introduction;
    }

    @Override
    public void load(ContentFiles files, Keys keys) {
        BursaryFile file = files.read("first-content/bursaries.yaml", BursaryFile.class);
        introduction.write(new Markdown(file.intro()));
        for (int number = 1; number <= SEMINARS; number++) {
            for (BursaryGroup group : BursaryGroup.values()) {
                office.add(file.scheme(keys.seminar(number), number, group));
            }
        }
    }

    record BursaryFile(String intro, Map<BursaryGroup, String> covers, int places, Map<Integer, LocalDate> closesOn) {

        SchemeDetails scheme(long seminarId, int number, BursaryGroup group) {
            return new SchemeDetails(
                    seminarId, group, places, null, closesOn.get(number), new Markdown(covers.getOrDefault(group, "")));
        }
    }
}
