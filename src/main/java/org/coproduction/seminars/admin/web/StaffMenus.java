package org.coproduction.seminars.admin.web;

import org.coproduction.seminars.admin.AdminMenuItem;
import org.coproduction.seminars.admin.StaffArea;
import org.coproduction.seminars.identity.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StaffMenus {

    @Bean
    AdminMenuItem outboxAdminMenu() {
        return new AdminMenuItem(
                "outbox", "admin.menu.outbox", "/admin/outbox", Right.REGISTRATIONS, StaffArea.MAIL, 85);
    }

    @Bean
    AdminMenuItem mailTemplatesAdminMenu() {
        return new AdminMenuItem(
                "mail-templates",
                "mail.menu.templates",
                "/admin/mail-templates",
                Right.REGISTRATIONS,
                StaffArea.MAIL,
                86);
    }

    @Bean
    AdminMenuItem accountsAdminMenu() {
        return new AdminMenuItem(
                "accounts",
                "admin.menu.accounts",
                "/admin/accounts",
                Right.ADMINISTRATION,
                StaffArea.ADMINISTRATION,
                90);
    }

    @Bean
    AdminMenuItem retentionAdminMenu() {
        return new AdminMenuItem(
                "retention",
                "admin.menu.retention",
                "/admin/retention",
                Right.ADMINISTRATION,
                StaffArea.ADMINISTRATION,
                97);
    }

    @Bean
    AdminMenuItem auditAdminMenu() {
        return new AdminMenuItem(
                "audit", "admin.menu.audit", "/admin/audit", Right.ADMINISTRATION, StaffArea.ADMINISTRATION, 95);
    }
}
