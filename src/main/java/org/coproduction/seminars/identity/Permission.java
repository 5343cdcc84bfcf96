package org.coproduction.seminars.identity;

import org.springframework.http.server.PathContainer;
import org.springframework.security.core.Authentication;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One line of the permission table: a route and who may use it.
 *
 * @param method {@code GET} covers HEAD
 * @param who {@code everyone}, {@code signed-in}, or the name of a {@link Right}
 */
record Permission(String method, PathPattern path, String who) {

    private static final String EVERYONE = "everyone";
    private static final String SIGNED_IN = "signed-in";

    static Permission parse(String line) {
        String[] words = line.strip().split("\\s+");
        if (words.length != 3) {
            throw new IllegalArgumentException("A permission is a method, a path and who: " + line);
        }
        if (!words[2].equals(EVERYONE) && !words[2].equals(SIGNED_IN)) {
            Right.valueOf(words[2]);
        }
        return new Permission(words[0], PathPatternParser.defaultInstance.parse(words[1]), words[2]);
    }

    boolean covers(String requestMethod, PathContainer requestPath) {
        String effective = requestMethod.equals("HEAD") ? "GET" : requestMethod;
        return method.equals(effective) && path.matches(requestPath);
    }

    boolean isFor(String requestMethod, String pattern) {
        String effective = requestMethod.equals("HEAD") ? "GET" : requestMethod;
        return method.equals(effective) && path.getPatternString().equals(pattern);
    }

    boolean admits(Authentication authentication) {
        return switch (who) {
            case EVERYONE -> true;
            case SIGNED_IN -> authentication.getPrincipal() instanceof StaffMember;
            default -> authentication.getAuthorities().contains(Right.valueOf(who));
        };
    }
}
