package org.coproduction.seminars.bursary.web;

import org.coproduction.seminars.admin.AdminMenuItem;
import org.coproduction.seminars.admin.StaffArea;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BursaryMenu {

    @Bean
    MenuEntry bursaryPublicMenu() {
        return new MenuEntry("bursaries", "bursary.menu", "/bursaries", 60);
    }

    @Bean
    AdminMenuItem bursarySchemesAdminMenu() {
        return new AdminMenuItem(
                "bursary-schemes",
                "bursary.menu.schemes",
                "/admin/bursary-schemes",
                Right.CONTENT,
                StaffArea.SEMINARS,
                65);
    }

    @Bean
    AdminMenuItem bursariesAdminMenu() {
        return new AdminMenuItem(
                "bursaries", "bursary.menu.panel", "/admin/bursaries", Right.BURSARIES, StaffArea.SEMINARS, 66);
    }
}
