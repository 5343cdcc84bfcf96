package org.coproduction.seminars.series.web;

import org.coproduction.seminars.admin.AdminMenuItem;
import org.coproduction.seminars.admin.StaffArea;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SeriesMenu {

    @Bean
    MenuEntry aboutMenu() {
        return new MenuEntry("about", "series.menu.about", "/about", 70);
    }

    @Bean
    MenuEntry contactMenu() {
        return new MenuEntry("contact", "series.menu.contact", "/contact", 80);
    }

    @Bean
    AdminMenuItem pagesAdminMenu() {
        return new AdminMenuItem("pages", "series.menu.pages", "/admin/pages", Right.CONTENT, StaffArea.WEBSITE, 60);
    }

    @Bean
    AdminMenuItem glossaryAdminMenu() {
        return new AdminMenuItem(
                "glossary", "series.menu.glossary", "/admin/glossary", Right.CONTENT, StaffArea.WEBSITE, 65);
    }

    @Bean
    AdminMenuItem seriesAdminMenu() {
        return new AdminMenuItem("series", "series.menu.series", "/admin/series", Right.CONTENT, StaffArea.WEBSITE, 80);
    }
}
