package org.coproduction.seminars.programme.web;

import org.coproduction.seminars.admin.AdminMenuItem;
import org.coproduction.seminars.admin.StaffArea;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SeminarMenu {

    @Bean
    MenuEntry seminarPublicMenu() {
        return new MenuEntry("seminars", "programme.menu.public", "/seminars", 10);
    }

    @Bean
    AdminMenuItem venueAdminMenu() {
        return new AdminMenuItem(
                "venues", "programme.menu.venues", "/admin/venues", Right.CONTENT, StaffArea.SEMINARS, 15);
    }

    @Bean
    AdminMenuItem seminarAdminMenu() {
        return new AdminMenuItem(
                "seminars", "programme.menu.admin", "/admin/seminars", Right.CONTENT, StaffArea.SEMINARS, 10);
    }
}
