package org.coproduction.seminars.people.web;

import org.coproduction.seminars.admin.AdminMenuItem;
import org.coproduction.seminars.admin.StaffArea;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleMenu {

    @Bean
    MenuEntry peoplePublicMenu() {
        return new MenuEntry("people", "people.menu", "/people", 20);
    }

    @Bean
    AdminMenuItem peopleAdminMenu() {
        return new AdminMenuItem("people", "people.menu", "/admin/people", Right.CONTENT, StaffArea.WEBSITE, 20);
    }
}
