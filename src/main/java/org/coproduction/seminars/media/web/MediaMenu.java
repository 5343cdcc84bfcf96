package org.coproduction.seminars.media.web;

import org.coproduction.seminars.admin.AdminMenuItem;
import org.coproduction.seminars.admin.StaffArea;
import org.coproduction.seminars.identity.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MediaMenu {

    @Bean
    AdminMenuItem mediaAdminMenu() {
        return new AdminMenuItem("media", "media.menu.admin", "/admin/media", Right.CONTENT, StaffArea.WEBSITE, 70);
    }
}
