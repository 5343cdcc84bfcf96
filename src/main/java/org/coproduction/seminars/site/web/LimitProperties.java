package org.coproduction.seminars.site.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often visitors may do what, from one address and in any time as long as the window; {@code SITE_LIMITS_…} in the
 * environment. A whole university may have one address, on the day on which registration opens.
 */
@ConfigurationProperties("site.limits")
record LimitProperties(Duration window, int forms, int beginnings, int mails, int papers) {

    int most(Limit limit) {
        return switch (limit) {
            case FORMS -> forms;
            case BEGINNINGS -> beginnings;
            case MAILS -> mails;
            case PAPERS -> papers;
        };
    }
}
