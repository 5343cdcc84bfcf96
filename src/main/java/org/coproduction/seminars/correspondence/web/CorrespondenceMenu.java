package org.coproduction.seminars.correspondence.web;

import org.coproduction.seminars.admin.AdminMenuItem;
import org.coproduction.seminars.admin.OutboxTopics;
import org.coproduction.seminars.admin.StaffArea;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CorrespondenceMenu {

    @Bean
    AdminMenuItem reminderMenu() {
        return new AdminMenuItem(
                "reminders",
                "correspondence.menu.reminders",
                "/admin/reminders",
                Right.REGISTRATIONS,
                StaffArea.MAIL,
                84);
    }

    @Bean
    AdminMenuItem messageMenu() {
        return new AdminMenuItem(
                "messages", "correspondence.menu.messages", "/admin/messages", Right.REGISTRATIONS, StaffArea.MAIL, 83);
    }

    /** The outbox can be narrowed to one seminar. */
    @Bean
    OutboxTopics seminarTopics(SeminarCatalogue seminars) {
        return () -> seminars.all().stream().map(CorrespondenceMenu::topic).toList();
    }

    private static OutboxTopics.Topic topic(SeminarFacts seminar) {
        return new OutboxTopics.Topic(Correspondent.topic(seminar.id()), seminar.name());
    }
}
