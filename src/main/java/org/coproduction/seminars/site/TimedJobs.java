package org.coproduction.seminars.site;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that runs by the clock: a job that fails is logged, and runs again at its next time; none keeps another waiting. */
@Configuration(proxyBeanMethods = false)
class TimedJobs {

    private static final Logger log = LoggerFactory.getLogger(TimedJobs.class);

    @Bean
    ThreadPoolTaskSchedulerCustomizer surviveFailures() {
        return scheduler -> scheduler.setErrorHandler(
                failure -> log.error("A timed job failed; it goes on at its next time", failure));
    }
}
