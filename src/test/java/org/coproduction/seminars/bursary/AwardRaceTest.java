package org.coproduction.seminars.bursary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.bursary.BursaryExample.answers;
import static org.coproduction.seminars.bursary.BursaryExample.scheme;
import static org.coproduction.seminars.bursary.BursaryExample.submission;
import static org.coproduction.seminars.bursary.BursaryGroup.EARLY_CAREER;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.TestDatabase;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.site.Pagination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many at once, each in a transaction of their own. */
@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AwardRaceTest {

    private static final int PEOPLE = 24;
    private static final int BURSARIES = 5;

    @Autowired
    SeminarOffice seminars;

    @Autowired
    BursaryOffice office;

    @Autowired
    BursaryDesk desk;

    @Autowired
    BursaryPanel panel;

    @Autowired
    TestDatabase database;

    @AfterEach
    void empty() {
        database.clear();
    }

    @Test
    void awardsExactlyAsManyAsThereAreHoweverManyDecideAtOnce() throws Exception {
        long seminarId = seminars.add(seminar().details());
        office.add(scheme(seminarId, EARLY_CAREER, BURSARIES));
        atOnce(IntStream.range(0, PEOPLE)
                .<Callable<Object>>mapToObj(
                        i -> () -> desk.apply(seminarId, EARLY_CAREER, submission(), answers("Person " + i)))
                .toList());
        List<ApplicationRow> rows = panel.page(ApplicationFilter.undecided(), Pagination.of(1, 100, 100));
        assertThat(rows).hasSize(PEOPLE);

        atOnce(rows.stream().<Callable<Object>>map(row -> () -> award(row.id())).toList());

        assertThat(panel.count(new ApplicationFilter(null, null, BursaryState.AWARDED, "")))
                .isEqualTo(BURSARIES);
    }

    @Test
    void storesAFormOnceThatIsSentManyTimesAtOnce() throws Exception {
        long seminarId = seminars.add(seminar().details());
        office.add(scheme(seminarId, EARLY_CAREER));
        String submission = submission();

        List<Object> references = atOnce(IntStream.range(0, 8)
                .<Callable<Object>>mapToObj(
                        i -> () -> desk.apply(seminarId, EARLY_CAREER, submission, answers("Ash Example")))
                .toList());

        assertThat(references).hasSize(8).containsOnly(references.get(0));
        assertThat(panel.count(ApplicationFilter.undecided())).isOne();
    }

    private Object award(long id) {
        try {
            panel.decide(id, panel.read(id, false).version(), BursaryState.AWARDED, "");
            return true;
        } catch (DecisionRefusedException noneLeft) {
            return false;
        }
    }

    private static List<Object> atOnce(List<Callable<Object>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Object> results = new ArrayList<>();
            for (Future<Object> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
