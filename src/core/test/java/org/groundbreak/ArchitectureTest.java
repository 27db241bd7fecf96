package org.groundbreak;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.groundbreak");

    /** A rule about a package that is empty would hold for ever and say nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "adrs",
                "calendar",
                "decisions",
                "decisions.hygiene",
                "events",
                "facts",
                "ids",
                "people",
                "reviews",
                "specs",
                "start",
                "storage"
            })
    void givenThePackagesOfTheDomainThenNoneIsEmpty(String name) {
        assertTrue(CORE.stream().anyMatch(type -> type.getPackageName().equals("org.groundbreak." + name)), name);
    }

    @Test
    void givenTheDomainThenItKnowsNeitherHostNorFrameworkNorDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.atlassian..", "org.springframework..", "jakarta..", "javax.inject..", "java.sql..")
                .check(CORE);
    }

    @Test
    void givenTheDomainThenOnlyTheStorageFormatKnowsXml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.groundbreak.storage")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "org.codehaus..", "com.ctc..")
                .check(CORE);
    }

    /** An ADR is a page and nothing else: no event, no spec, no link to an epic. */
    @Test
    void givenAdrsThenTheyKnowTheStorageFormatAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.groundbreak.adrs")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.groundbreak..")
                        .and(not(resideInAnyPackage("org.groundbreak.adrs", "org.groundbreak.storage"))))
                .check(CORE);
    }

    @Test
    void givenTheDomainThenNobodyAsksTheMachineForTheTime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class)
                .check(CORE);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CORE);
        noClasses().should().callMethod(System.class, "nanoTime").check(CORE);
        noClasses().should().callMethod(ZoneId.class, "systemDefault").check(CORE);
        noClasses().should().callMethod(Clock.class, "systemUTC").check(CORE);
        noClasses().should().callMethod(Clock.class, "systemDefaultZone").check(CORE);
        for (Class<?> type : List.of(
                Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(type, "now").check(CORE);
        }
    }

    @Test
    void givenTheDomainThenNothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(CORE);
    }

    /** Decisions stand beside specs. */
    @Test
    void givenDecisionsThenTheyKnowEventsPeopleAndStorageAndNothingElseOfOurs() {
        noClasses()
                .that()
                .resideInAPackage("org.groundbreak.decisions..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.groundbreak..")
                        .and(not(resideInAnyPackage(
                                "org.groundbreak.decisions..",
                                "org.groundbreak.events",
                                "org.groundbreak.people",
                                "org.groundbreak.storage"))))
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage("org.groundbreak.decisions")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.groundbreak.decisions.hygiene")
                .check(CORE);
    }

    @Test
    void givenThePackagesThenTheyFormNoCycle() {
        slices().matching("org.groundbreak.(*)..").should().beFreeOfCycles().check(CORE);
    }
}
