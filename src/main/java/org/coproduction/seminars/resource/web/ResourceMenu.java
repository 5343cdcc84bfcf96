package org.coproduction.seminars.resource.web;

import org.coproduction.seminars.admin.AdminMenuItem;
import org.coproduction.seminars.admin.StaffArea;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResourceMenu {

    @Bean
    MenuEntry resourcePublicMenu() {
        return new MenuEntry("resources", "resource.menu", "/resources", 50);
    }

    @Bean
    AdminMenuItem resourceAdminMenu() {
        return new AdminMenuItem(
                "resources", "resource.menu", "/admin/resources", Right.CONTENT, StaffArea.WEBSITE, 40);
    }
}
