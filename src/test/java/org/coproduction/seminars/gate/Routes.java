package org.coproduction.seminars.gate;

import static java.util.stream.Collectors.toCollection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** What a browser can open on the site: the patterns of all routes that are mapped for reading. */
final class Routes {

    private final List<PathPattern> patterns;

    Routes(RequestMappingHandlerMapping mapping) {
        this.patterns = mapping.getHandlerMethods().entrySet().stream()
                .filter(route ->
                        !ErrorController.class.isAssignableFrom(route.getValue().getBeanType()))
                .map(route -> route.getKey())
                .filter(Routes::isRead)
                .flatMap(route -> route.getPathPatternsCondition().getPatterns().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static boolean isRead(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /** The route that answers an address, query or none. */
    Optional<String> of(String address) {
        PathContainer path = PathContainer.parsePath(address.replaceFirst("\\?.*", ""));
        return patterns.stream()
                .filter(pattern -> pattern.matches(path))
                .findFirst()
                .map(PathPattern::getPatternString);
    }

    Set<String> all() {
        return patterns.stream().map(PathPattern::getPatternString).collect(toCollection(TreeSet::new));
    }
}
