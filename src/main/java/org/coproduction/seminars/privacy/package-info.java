/**
 * How long personal data is kept: one list of rules, one clock that deletes by them, one page that says so to everybody. Names no
 * feature: each plugs in a {@code RetentionRule}. Uses common and site.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "site", "site::web"})
package org.coproduction.seminars.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
