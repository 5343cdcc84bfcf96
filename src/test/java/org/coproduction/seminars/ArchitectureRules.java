package org.coproduction.seminars;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.bePackagePrivate;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.ObjectInputStream;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The house style, as far as it can be read from classes. {@link ArchitectureTest} applies it. */
final class ArchitectureRules {

    private static final int MOST_COLLABORATORS = 5;

    private static final DescribedPredicate<JavaClass> CONTROLLERS =
            metaAnnotatedWith(Controller.class).forSubtype();

    private static final DescribedPredicate<JavaClass> REPOSITORIES =
            assignableTo(Repository.class).as("repositories");

    private static final DescribedPredicate<JavaClass> ENTITIES = metaAnnotatedWith(Entity.class)
            .or(metaAnnotatedWith(MappedSuperclass.class))
            .or(metaAnnotatedWith(Embeddable.class))
            .<JavaClass>forSubtype()
            .as("entities");

    static final ArchRule CONTROLLERS_ARE_THE_WEB = classes()
            .that(CONTROLLERS)
            .should(bePackagePrivate())
            .andShould()
            .resideInAPackage("..web")
            .because("addresses are the only way to a controller");

    static final ArchRule CONTROLLERS_KNOW_NO_ENTITY = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat(metaAnnotatedWith(Entity.class))
            .because(
                    "forms and views are what crosses into pages: an entity there would be bound from a request, or read"
                            + " after its transaction");

    static final ArchRule ENTITIES_GUARD_THEMSELVES = noMethods()
            .that()
            .areDeclaredInClassesThat(ENTITIES)
            .and()
            .arePublic()
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("an entity changes by verbs that keep it valid");

    static final ArchRule REPOSITORIES_STAY_AT_HOME = classes()
            .that(REPOSITORIES)
            .should(bePackagePrivate())
            .andShould()
            .beInterfaces()
            .andShould()
            .haveNameMatching(".*(s|People)")
            .because("only its own module reads and writes a table; the name says what is in it, in the plural");

    static final ArchRule TRANSACTIONS_BELONG_TO_SERVICES = noClasses()
            .that(CONTROLLERS.or(REPOSITORIES))
            .should(carryTransactional())
            .because("a service knows what belongs together");

    static final ArchRule COLLABORATORS_ARE_FEW = classes()
            .that(metaAnnotatedWith(Component.class))
            .should(haveFewCollaborators())
            .because("who needs more has more than one job");

    static final ArchRule FIELDS_ARE_NOT_INJECTED =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because("a constructor says what is needed");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotHaveSimpleName("ClockConfiguration")
            .and()
            .doNotHaveFullyQualifiedName("org.coproduction.seminars.content.EditTime")
            .should()
            .accessTargetWhere(readsTheSystemClock())
            .because("the demonstration and the tests set the Clock");

    static final ArchRule NOBODY_PRINTS = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "the log has levels, and goes where the operator sends it");

    static final ArchRule NOTHING_IS_RUN_OR_REVIVED = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, Process.class, ObjectInputStream.class)
            .orShould()
            .callMethod(Runtime.class, "exec", String[].class)
            .because(
                    "a website needs no other program, and reading serialised objects runs what was written into them");

    static final ArchRule NAMES_SAY_THE_ROLE = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Helpers|Util|Utils)")
            .because("such a name says nothing about what the class is for");

    static final ArchRule NULL_IS_DECLARED =
            classes().should(resideInANullMarkedPackage()).because("NullAway looks only into marked packages");

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaAccess<?>> readsTheSystemClock() {
        Set<String> clocks = Set.of("systemUTC", "systemDefaultZone", "system");
        return DescribedPredicate.describe("reads the system clock", access -> {
            JavaClass owner = access.getTargetOwner();
            boolean zoneOrNothing =
                    access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget call
                            && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            String name = access.getTarget().getName();
            return owner.getPackageName().equals("java.time") && name.equals("now") && zoneOrNothing
                    || owner.isEquivalentTo(Clock.class) && clocks.contains(name)
                    || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                    || owner.isEquivalentTo(Date.class) && name.equals("<init>");
        });
    }

    private static ArchCondition<JavaClass> carryTransactional() {
        return condition("carry @Transactional", (type, events) -> {
            boolean carried = type.isMetaAnnotatedWith(Transactional.class)
                    || type.getMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(Transactional.class));
            events.add(new SimpleConditionEvent(type, carried, type.getName() + " carries @Transactional"));
        });
    }

    private static ArchCondition<JavaClass> haveFewCollaborators() {
        return condition("have at most five collaborators", (type, events) -> {
            int collaborators = type.getConstructors().stream()
                    .mapToInt(ArchitectureRules::parameters)
                    .max()
                    .orElse(0);
            boolean few = collaborators <= MOST_COLLABORATORS;
            events.add(new SimpleConditionEvent(type, few, type.getName() + " has " + collaborators));
        });
    }

    private static int parameters(JavaConstructor constructor) {
        return constructor.getRawParameterTypes().size();
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return condition("reside in a package marked @NullMarked", (type, events) -> {
            JavaPackage home = type.getPackage();
            boolean marked = home.isAnnotatedWith(NullMarked.class);
            events.add(new SimpleConditionEvent(type, marked, home.getName() + " is not marked"));
        });
    }

    private interface Check {
        void apply(JavaClass type, ConditionEvents events);
    }

    private static ArchCondition<JavaClass> condition(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.apply(type, events);
            }
        };
    }
}
