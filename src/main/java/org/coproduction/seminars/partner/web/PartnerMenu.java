package org.coproduction.seminars.partner.web;

import org.coproduction.seminars.admin.AdminMenuItem;
import org.coproduction.seminars.admin.StaffArea;
import org.coproduction.seminars.identity.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PartnerMenu {

    @Bean
    AdminMenuItem partnerAdminMenu() {
        return new AdminMenuItem(
                "partners", "partner.menu.admin", "/admin/partners", Right.CONTENT, StaffArea.WEBSITE, 50);
    }
}
