package org.coproduction.seminars.blog.web;

import org.coproduction.seminars.admin.AdminMenuItem;
import org.coproduction.seminars.admin.StaffArea;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BlogMenu {

    @Bean
    MenuEntry blogPublicMenu() {
        return new MenuEntry("blog", "blog.menu", "/blog", 40);
    }

    @Bean
    AdminMenuItem postsAdminMenu() {
        return new AdminMenuItem("posts", "blog.menu.posts", "/admin/posts", Right.CONTENT, StaffArea.WEBSITE, 55);
    }

    @Bean
    AdminMenuItem commentsAdminMenu() {
        return new AdminMenuItem(
                "comments", "blog.menu.comments", "/admin/comments", Right.CONTENT, StaffArea.WEBSITE, 56);
    }
}
