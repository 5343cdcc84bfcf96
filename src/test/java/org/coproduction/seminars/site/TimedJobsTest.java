package org.coproduction.seminars.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

@Tag("no-database")
class TimedJobsTest {

    private final ApplicationContextRunner site = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
            .withUserConfiguration(Scheduling.class, TimedJobs.class);

    @Test
    void aJobThatFailsRunsAgain() {
        site.run(context -> {
            CountDownLatch runs = new CountDownLatch(3);
            context.getBean(ThreadPoolTaskScheduler.class)
                    .scheduleWithFixedDelay(
                            () -> {
                                runs.countDown();
                                throw new IllegalStateException("This job always fails");
                            },
                            Duration.ofMillis(1));

            assertThat(runs.await(5, TimeUnit.SECONDS)).isTrue();
        });
    }

    @Test
    void aJobThatTakesLongKeepsThreeOthersFromNothing() {
        site.run(context -> {
            ThreadPoolTaskScheduler scheduler = context.getBean(ThreadPoolTaskScheduler.class);
            CountDownLatch all = new CountDownLatch(4);
            Set<String> names = new ConcurrentSkipListSet<>();
            for (int job = 0; job < 4; job++) {
                scheduler.schedule(
                        () -> {
                            names.add(Thread.currentThread().getName());
                            all.countDown();
                            await(all);
                        },
                        scheduler.getClock().instant());
            }

            assertThat(all.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(names).containsExactly("timed-1", "timed-2", "timed-3", "timed-4");
        });
    }

    private static void await(CountDownLatch all) {
        try {
            all.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Scheduling {}
}
