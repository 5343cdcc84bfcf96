package org.coproduction.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coproduction.broken.web.BrokenHouse;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Tag("no-database")
class ArchitectureTest {

    private static final Pattern BUILT_VIEW_NAME =
            Pattern.compile("return\\s+(\"(?!redirect:/[a-z])[^\"]*\"\\s*\\+[^;]*|\"redirect:\"[^;]*);");

    @TestFactory
    Stream<DynamicTest> theSiteKeepsTheRule() {
        JavaClasses site = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.coproduction.seminars");
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.getDescription(), () -> rule.allowEmptyShould(true).check(site)));
    }

    @TestFactory
    Stream<DynamicTest> theRuleIsBrokenBySomebodyWhoDoesNotKeepIt() {
        JavaClasses broken =
                new ClassFileImporter().importPackagesOf(BrokenHouse.class, org.coproduction.broken.Broken.class);
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.getDescription(),
                () -> assertThat(rule.evaluate(broken).hasViolation()).isTrue()));
    }

    @Test
    void viewsHaveConstantNamesAndRedirectsStayOnTheSite() {
        assertThat(controllers().flatMap(ArchitectureTest::builtViewNames)).isEmpty();
    }

    @Test
    void aViewNameFromOutsideIsNoticed() {
        assertThat(builtViewNames("return \"admin/\" + page;")).hasSize(1);
        assertThat(builtViewNames("return \"redirect:\" + next;")).hasSize(1);
        assertThat(builtViewNames("return \"redirect:/\" + next;")).hasSize(1);
        assertThat(builtViewNames("return \"redirect:/seminars/\" + slug;")).isEmpty();
    }

    private static Stream<String> builtViewNames(String source) {
        return BUILT_VIEW_NAME.matcher(source).results().map(MatchResult::group);
    }

    private static Stream<String> controllers() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> controllers = files.filter(file -> file.toString().endsWith("Controller.java"))
                    .toList();
            return controllers.stream().map(ArchitectureTest::read);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<ArchRule> rules() {
        return Arrays.stream(ArchitectureRules.class.getDeclaredFields())
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .map(ArchitectureTest::rule);
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
