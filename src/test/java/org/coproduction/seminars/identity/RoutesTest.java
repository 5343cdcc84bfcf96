package org.coproduction.seminars.identity;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the site is in the permission table, and the table is kept to. */
@SiteTest
class RoutesTest {

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    PermissionTable table;

    @Autowired
    MockMvcTester mvc;

    @Test
    void everyRouteIsInTheTable() {
        Set<String> unlisted = mapped();
        table.permissions().stream().map(RoutesTest::name).forEach(unlisted::remove);

        assertThat(unlisted).isEmpty();
    }

    @Test
    void everyLineOfTheTableHasARouteAndStandsThereOnce() {
        List<String> lines = table.permissions().stream()
                .map(RoutesTest::name)
                .filter(route -> !route.contains(" /actuator/"))
                .toList();

        assertThat(lines).doesNotHaveDuplicates().isSubsetOf(mapped());
    }

    @Test
    void nothingOfTheStaffAreaIsForEveryone() {
        assertThat(table.permissions())
                .filteredOn(route -> route.who().equals("everyone"))
                .noneMatch(route -> route.path().getPatternString().startsWith("/admin"));
    }

    @Test
    void strangersAreSentToSignInFromEveryStaffRoute() {
        for (Permission route : staffRoutes()) {
            assertThat(request(route))
                    .as(name(route))
                    .hasStatus3xxRedirection()
                    .redirectedUrl()
                    .contains("/login");
        }
    }

    @Test
    void staffWithEveryOtherRightAreRefused() {
        for (Permission route : staffRoutes()) {
            if (!route.who().equals("signed-in")) {
                Right[] others = Arrays.stream(Right.values())
                        .filter(right -> !right.name().equals(route.who()))
                        .toArray(Right[]::new);
                assertThat(request(route).with(Staff.with(others)))
                        .as(name(route))
                        .hasStatus(403);
            }
        }
    }

    private List<Permission> staffRoutes() {
        return table.permissions().stream()
                .filter(route -> !route.who().equals("everyone"))
                .toList();
    }

    private MockMvcRequestBuilder request(Permission route) {
        String uri = route.path().getPatternString().replaceAll("\\{[^}]*}|\\*\\*", "1");
        MockMvcRequestBuilder request =
                mvc.method(HttpMethod.valueOf(route.method())).uri(uri);
        return request.with(csrf());
    }

    private static String name(Permission route) {
        return route.method() + " " + route.path().getPatternString();
    }

    private Set<String> mapped() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(route ->
                        !ErrorController.class.isAssignableFrom(route.getValue().getBeanType()))
                .flatMap(route -> names(route.getKey()))
                .collect(toCollection(TreeSet::new));
    }

    /** A route that names no method stands under a method that the table can’t name. */
    private static Stream<String> names(RequestMappingInfo route) {
        List<String> methods = route.getMethodsCondition().getMethods().isEmpty()
                ? List.of("ANY")
                : route.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .toList();
        return route.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> method + " " + pattern));
    }
}
