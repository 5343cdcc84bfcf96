package org.coproduction.seminars.accessrequest.web;

import org.coproduction.seminars.admin.AdminMenuItem;
import org.coproduction.seminars.admin.StaffArea;
import org.coproduction.seminars.identity.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessRequestMenu {

    @Bean
    AdminMenuItem accessRequestsMenu() {
        return new AdminMenuItem(
                "access-requests",
                "accessrequest.menu",
                "/admin/access-requests",
                Right.SENSITIVE,
                StaffArea.SEMINARS,
                14);
    }
}
