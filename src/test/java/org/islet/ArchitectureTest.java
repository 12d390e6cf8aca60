package org.islet;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.islet.application.WelcomeGuest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The borders of the architecture, each as a rule with a name. */
final class ArchitectureTest {

    private static final JavaClasses ISLET =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("org.islet");

    @TestFactory
    Stream<DynamicTest> directions() {
        return Stream.of(
                rule(
                        "screens and adapters see the application, the application sees the core",
                        layeredArchitecture()
                                .consideringOnlyDependenciesInLayers()
                                .layer("core")
                                .definedBy("org.islet.core..")
                                .layer("application")
                                .definedBy("org.islet.application..")
                                .layer("adapters")
                                .definedBy("org.islet.adapters..")
                                .layer("ui")
                                .definedBy("org.islet.ui..")
                                .whereLayer("ui")
                                .mayNotBeAccessedByAnyLayer()
                                .whereLayer("adapters")
                                .mayNotBeAccessedByAnyLayer()
                                .whereLayer("application")
                                .mayOnlyBeAccessedByLayers("adapters", "ui")),
                rule(
                        "in the core, review sees progress, progress sees scoring, and scoring and lint see content",
                        layeredArchitecture()
                                .consideringOnlyDependenciesInLayers()
                                .layer("content")
                                .definedBy("org.islet.core.content..")
                                .layer("scoring")
                                .definedBy("org.islet.core.scoring..")
                                .layer("lint")
                                .definedBy("org.islet.core.lint..")
                                .layer("progress")
                                .definedBy("org.islet.core.progress..")
                                .layer("review")
                                .definedBy("org.islet.core.review..")
                                .whereLayer("lint")
                                .mayNotBeAccessedByAnyLayer()
                                .whereLayer("review")
                                .mayNotBeAccessedByAnyLayer()
                                .whereLayer("progress")
                                .mayOnlyBeAccessedByLayers("review")
                                .whereLayer("scoring")
                                .mayOnlyBeAccessedByLayers("progress", "review")));
    }

    @TestFactory
    Stream<DynamicTest> guards() {
        return Stream.of(
                rule(
                        "1 the core is plain Java",
                        classes()
                                .that()
                                .resideInAPackage("org.islet.core..")
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(
                                        "java..", "org.jspecify..", "org.islet.core..")),
                rule(
                        "1 the core has no input and no output",
                        noClasses()
                                .that()
                                .resideInAPackage("org.islet.core..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "java.io..",
                                        "java.nio..",
                                        "java.net.http..",
                                        "java.sql..")),
                rule(
                        "1 the core has no randomness of its own",
                        noClasses()
                                .that()
                                .resideInAPackage("org.islet.core..")
                                .should()
                                .callMethod(UUID.class, "randomUUID")
                                .orShould()
                                .callMethod(Math.class, "random")
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(Random.class)
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(SecureRandom.class)),
                rule(
                        "2 only the database adapter knows how data is stored",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.islet.adapters.database..")
                                .should()
                                .dependOnClassesThat(
                                        resideInAnyPackage(
                                                        "org.springframework.data..",
                                                        "org.springframework.jdbc..",
                                                        "java.sql..",
                                                        "javax.sql..")
                                                .and(
                                                        not(
                                                                resideInAPackage(
                                                                        "org.springframework.data.domain"))))),
                rule(
                        "3 only screens know Vaadin",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.islet.ui..")
                                .and()
                                .doNotBelongToAnyOf(IsletApplication.class)
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("com.vaadin..")),
                rule(
                        "4 screens do not see adapters",
                        noClasses()
                                .that()
                                .resideInAPackage("org.islet.ui..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.islet.adapters..")),
                rule(
                        "5 packages are free of cycles",
                        slices().matching("org.islet.(**)").should().beFreeOfCycles()),
                rule(
                        "5 audiences do not see each other",
                        slices().matching("org.islet.ui.(*)..")
                                .should()
                                .notDependOnEachOther()
                                .ignoreDependency(
                                        alwaysTrue(),
                                        resideInAnyPackage(
                                                "org.islet.ui.shared", "org.islet.ui.access"))),
                rule(
                        "6 views are package-private",
                        classes()
                                .that()
                                .areAnnotatedWith(Route.class)
                                .or()
                                .implement(HasErrorParameter.class)
                                .or()
                                .implement(RouterLayout.class)
                                .should()
                                .bePackagePrivate()),
                rule(
                        "6 views say who may open them",
                        classes()
                                .that()
                                .areAnnotatedWith(Route.class)
                                .or()
                                .implement(HasErrorParameter.class)
                                .or()
                                .implement(RouterLayout.class)
                                .should()
                                .beAnnotatedWith(RolesAllowed.class)
                                .orShould()
                                .beAnnotatedWith(PermitAll.class)
                                .orShould()
                                .beAnnotatedWith(AnonymousAllowed.class)),
                rule(
                        "6 use cases say who may call them",
                        classes()
                                .that()
                                .areAnnotatedWith(Service.class)
                                .and()
                                .doNotBelongToAnyOf(WelcomeGuest.class)
                                .should()
                                .beAnnotatedWith(PreAuthorize.class)),
                rule(
                        "6 use cases run in transactions",
                        methods()
                                .that()
                                .arePublic()
                                .and()
                                .areDeclaredInClassesThat()
                                .areAnnotatedWith(Service.class)
                                .should()
                                .beAnnotatedWith(Transactional.class)),
                rule(
                        "7 time comes from the clock bean",
                        noClasses()
                                .that()
                                .doNotBelongToAnyOf(IsletApplication.class)
                                .should()
                                .callMethod(Instant.class, "now")
                                .orShould()
                                .callMethod(LocalDate.class, "now")
                                .orShould()
                                .callMethod(LocalDateTime.class, "now")
                                .orShould()
                                .callMethod(OffsetDateTime.class, "now")
                                .orShould()
                                .callMethod(ZonedDateTime.class, "now")
                                .orShould()
                                .callMethod(System.class, "currentTimeMillis")
                                .orShould()
                                .callMethod(Clock.class, "systemUTC")
                                .orShould()
                                .callMethod(Clock.class, "systemDefaultZone")),
                rule(
                        "7 nobody prints but the application handing over to the content check",
                        noClasses()
                                .that()
                                .doNotBelongToAnyOf(IsletApplication.class, Command.class)
                                .should()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err")),
                rule(
                        "7 nothing is injected into fields",
                        fields().should()
                                .notBeAnnotatedWith(Autowired.class)
                                .andShould()
                                .notBeAnnotatedWith(Value.class)
                                .andShould()
                                .notBeAnnotatedWith(Resource.class)));
    }

    private static DynamicTest rule(String name, ArchRule rule) {
        return dynamicTest(name, () -> rule.check(ISLET));
    }
}
