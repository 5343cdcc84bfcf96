package org.coproduction.seminars.attendance.web;

import org.coproduction.seminars.admin.AdminMenuItem;
import org.coproduction.seminars.admin.StaffArea;
import org.coproduction.seminars.identity.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AttendanceMenu {

    @Bean
    AdminMenuItem doorMenu() {
        return new AdminMenuItem("door", "attendance.menu", "/admin/door", Right.DOOR, StaffArea.SEMINARS, 13);
    }
}
