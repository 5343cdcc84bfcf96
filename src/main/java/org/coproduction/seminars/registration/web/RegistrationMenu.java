package org.coproduction.seminars.registration.web;

import org.coproduction.seminars.admin.AdminMenuItem;
import org.coproduction.seminars.admin.StaffArea;
import org.coproduction.seminars.identity.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistrationMenu {

    @Bean
    AdminMenuItem attendeeMenu() {
        return new AdminMenuItem(
                "attendees", "registration.menu", "/admin/attendees", Right.REGISTRATIONS, StaffArea.SEMINARS, 12);
    }
}
