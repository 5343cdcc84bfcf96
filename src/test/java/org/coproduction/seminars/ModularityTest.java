package org.coproduction.seminars;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Modules use only what their {@code package-info.java} names, and that only what their tier may use. */
@Tag("no-database")
class ModularityTest {

    private static final Set<String> KERNEL = Set.of("common");

    private static final Set<String> PLATFORM = Set.of(
            "share",
            "citation",
            "site",
            "identity",
            "content",
            "admin",
            "mail",
            "media",
            "export",
            "search",
            "privacy");

    /** Modules that may use everything, and that nobody uses; only the demonstration sets out from the first content. */
    private static final Set<String> COMPOSITION = Set.of("home", "firstcontent", "demo");

    /** The few uses of one domain module by another; the rest hear of each other by events and interfaces. */
    private static final Map<String, Set<String>> DOMAIN = Map.ofEntries(
            entry("series", Set.of()),
            entry("people", Set.of()),
            entry("partner", Set.of()),
            entry("programme", Set.of("people", "partner")),
            entry("registration", Set.of("programme")),
            entry("bursary", Set.of("programme")),
            entry("correspondence", Set.of("programme", "registration", "bursary")),
            entry("interest", Set.of("programme", "registration")),
            entry("survey", Set.of("programme", "registration", "correspondence")),
            entry("attendance", Set.of("programme", "registration", "correspondence")),
            entry("accessrequest", Set.of("programme", "registration")),
            entry("blog", Set.of("programme", "people")),
            entry("resource", Set.of("programme", "people", "blog")));

    private final ApplicationModules modules = ApplicationModules.of(SeminarsApplication.class);

    @Test
    void modulesUseOnlyWhatTheyName() {
        modules.verify();
    }

    @Test
    void everyModuleKeepsToItsTier() {
        for (String module : names()) {
            assertThat(allowed(module)).as("what " + module + " may name").containsAll(named(module));
        }
    }

    @Test
    void noTierReachesUp() {
        assertThat(allowed("common")).isEmpty();
        assertThat(allowed("mail")).doesNotContain("registration", "home");
        assertThat(allowed("programme")).contains("people").doesNotContain("registration", "home");
        assertThat(allowed("home")).contains("registration").doesNotContain("demo");
    }

    private List<String> names() {
        return modules.stream().map(module -> module.getIdentifier().toString()).toList();
    }

    /** Modules that its {@code package-info.java} names; without any word there it may use all of them. */
    private Set<String> named(String module) {
        return modules
                .getModuleByName(module)
                .flatMap(found -> found.getBasePackage().findAnnotation(ApplicationModule.class))
                .map(ApplicationModule::allowedDependencies)
                .map(List::of)
                .orElse(List.of(ApplicationModule.OPEN_TOKEN))
                .stream()
                .map(dependency -> dependency.replaceAll("\\s*::.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allowed(String module) {
        if (KERNEL.contains(module)) {
            return Set.of();
        }
        if (PLATFORM.contains(module)) {
            return union(List.of(KERNEL, PLATFORM));
        }
        if (COMPOSITION.contains(module)) {
            Set<String> setting = module.equals("demo") ? Set.of("firstcontent") : Set.of();
            return union(List.of(KERNEL, PLATFORM, DOMAIN.keySet(), setting));
        }
        assertThat(DOMAIN).as("tiers of the modules").containsKey(module);
        return union(List.of(KERNEL, PLATFORM, DOMAIN.get(module)));
    }

    private static Set<String> union(List<Set<String>> sets) {
        return sets.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }
}
