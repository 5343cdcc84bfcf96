package org.coproduction.seminars.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("no-database")
class SlidingCountTest {

    private final SlidingCount count = new SlidingCount(Duration.ofMinutes(10));

    @Test
    void allowsSoManyAndNoMore() {
        assertThat(addAt("09:00", 4)).isEqualTo(3);
    }

    @Test
    void hasNoEdgeAtWhichTwiceAsMuchIsAllowed() {
        addAt("09:09", 3);

        assertThat(addAt("09:10", 3)).isZero();
        assertThat(addAt("09:14", 3)).isEqualTo(2);
        assertThat(addAt("09:20", 3)).isEqualTo(1);
    }

    @Test
    void doesNotCountWhatItRefuses() {
        addAt("09:00", 100);

        assertThat(addAt("09:15", 3)).isEqualTo(2);
    }

    @Test
    void forgetsWhatIsLongAgo() {
        addAt("09:00", 3);

        assertThat(addAt("09:30", 3)).isEqualTo(3);
    }

    /** At most three in ten minutes. */
    private int addAt(String time, int times) {
        int allowed = 0;
        for (int one = 0; one < times; one++) {
            allowed += count.add(Instant.parse("2016-03-01T" + time + ":00Z"), 3) ? 1 : 0;
        }
        return allowed;
    }
}
