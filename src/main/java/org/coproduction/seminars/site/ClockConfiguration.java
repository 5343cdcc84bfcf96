package org.coproduction.seminars.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock(SiteProperties properties) {
        Clock system = Clock.systemUTC();
        Instant start = properties.clock();
        return start == null ? system : Clock.offset(system, Duration.between(system.instant(), start));
    }
}
