package org.coproduction.seminars.site.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Slows down who sends forms faster than people do. Each instance counts for itself, in memory, and forgets whom it has not heard
 * of for two windows; if there are more addresses than it can hold, it forgets the quietest first. Staff are not counted.
 */
@Component
class VisitorLimits implements HandlerInterceptor, WebMvcConfigurer {

    /** Where a form is shown that came too soon, ready to be sent again. */
    static final String TOO_SOON = "/too-soon";

    private static final Logger log = LoggerFactory.getLogger(VisitorLimits.class);
    private static final int MOST_ADDRESSES = 20_000;
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final LimitProperties limits;
    private final Clock clock;
    private final Cache<Key, SlidingCount> counts;

    VisitorLimits(LimitProperties limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.counts = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(limits.window().multipliedBy(2))
                .build();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        if (!(handler instanceof HandlerMethod method)
                || request.getDispatcherType() != DispatcherType.REQUEST
                || request.getUserPrincipal() != null) {
            return true;
        }
        boolean form = request.getMethod().equals("POST");
        Optional<Limit> own =
                Optional.ofNullable(method.getMethodAnnotation(Limited.class)).map(Limited::value);
        if ((!form || isAllowed(request, Limit.FORMS))
                && own.map(limit -> isAllowed(request, limit)).orElse(true)) {
            return true;
        }
        refuse(request, response);
        return false;
    }

    private boolean isAllowed(HttpServletRequest request, Limit limit) {
        boolean allowed = counts.get(
                        new Key(ClientAddress.of(request), limit), any -> new SlidingCount(limits.window()))
                .add(clock.instant(), limits.most(limit));
        if (!allowed) {
            log.info("Refused: more {} from one address than {} allow", limits.most(limit), limit);
        }
        return allowed;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(A_WHILE.toSeconds()));
        if (request.getMethod().equals("POST")) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            request.getRequestDispatcher(TOO_SOON).forward(request, response);
        } else {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private record Key(ClientAddress address, Limit limit) {}
}
