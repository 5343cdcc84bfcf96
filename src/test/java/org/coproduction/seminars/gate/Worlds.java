package org.coproduction.seminars.gate;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** All worlds. The beans of the demonstration, which the site under test has not, live beside it. */
final class Worlds {

    private Worlds() {}

    /** The demonstration is made in one transaction here as there. */
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    static List<World> beside(ApplicationContext site) {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.setParent(site);
        beans.getEnvironment().setActiveProfiles("demo");
        beans.register(Transactions.class);
        beans.scan("org.coproduction.seminars.demo");
        beans.register(SeminarStates.class, Participant.class, SurveyExamples.class, Team.class, LongWords.class);
        beans.register(EmptySite.class, DemonstrationSite.class, LongWordsSite.class);
        beans.refresh();
        return beans.getBeanProvider(World.class).orderedStream().toList();
    }
}
