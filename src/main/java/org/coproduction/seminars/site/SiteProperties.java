package org.coproduction.seminars.site;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The site’s own settings, {@code SITE_…} in the environment.
 *
 * @param baseUrl public address, used in every link that leaves the site
 * @param dataDir folder of the H2 database
 * @param firstContent whether an empty database is given the first series
 * @param clock instant from which the clock ticks; the real time if absent
 * @param adminEmail address of the first account, made at the first start
 * @param adminPassword password of the first account
 */
@ConfigurationProperties("site")
public record SiteProperties(
        URI baseUrl,
        Path dataDir,
        boolean firstContent,
        @Nullable Instant clock,
        @Nullable String adminEmail,
        @Nullable String adminPassword) {

    public boolean isSecure() {
        return "https".equals(baseUrl.getScheme());
    }
}
