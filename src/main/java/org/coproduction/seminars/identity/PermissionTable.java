package org.coproduction.seminars.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Component;

/**
 * Who may use which route, read from every module’s {@code permissions/<module>.txt}: one line a route, with its method, its
 * pattern exactly as mapped, and who. What is not listed is refused.
 */
@Component
public class PermissionTable {

    private final List<Permission> permissions;

    PermissionTable(ResourcePatternResolver resources) throws IOException {
        this.permissions = Arrays.stream(resources.getResources("classpath*:permissions/*.txt"))
                .flatMap(PermissionTable::lines)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Permission::parse)
                .sorted(Comparator.comparing(Permission::path))
                .toList();
    }

    private static Stream<String> lines(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new IllegalStateException("Can’t read " + resource, e);
        }
    }

    /** The line for a request; the most specific one where several match. */
    Optional<Permission> find(HttpServletRequest request) {
        PathContainer path = RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication();
        return permissions.stream()
                .filter(permission -> permission.covers(request.getMethod(), path))
                .findFirst();
    }

    /** Whether a route, by the pattern with which a controller is mapped, has a line of its own. */
    public boolean lists(String method, String pattern) {
        return permissions.stream().anyMatch(permission -> permission.isFor(method, pattern));
    }

    List<Permission> permissions() {
        return permissions;
    }
}
