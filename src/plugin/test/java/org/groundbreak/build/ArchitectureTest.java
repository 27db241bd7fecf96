package org.groundbreak.build;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** Who sees whom in the plugin (design, the house). */
class ArchitectureTest {

    private static final String[] PACKAGES = {
        "org.groundbreak.confluence",
        "org.groundbreak.jira",
        "org.groundbreak.store",
        "org.groundbreak.host",
        "org.groundbreak.link",
        "org.groundbreak.words"
    };

    private final JavaClasses plugin = new ClassFileImporter().importPath(Repository.classes());

    @Test
    void noPackageOfTheseRulesIsEmpty() {
        for (String name : PACKAGES) {
            assertFalse(plugin.stream().noneMatch(type -> type.getPackageName().startsWith(name)), name);
        }
    }

    @Test
    void confluenceAndJiraNeverSeeEachOther() {
        noClasses()
                .that()
                .resideInAPackage("org.groundbreak.confluence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.groundbreak.jira..", "com.atlassian.jira..")
                .check(plugin);
        noClasses()
                .that()
                .resideInAPackage("org.groundbreak.jira..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.groundbreak.confluence..", "com.atlassian.confluence..")
                .check(plugin);
    }

    @Test
    void whatBothShareSeesNeitherProduct() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.groundbreak.host..",
                        "org.groundbreak.link..",
                        "org.groundbreak.store..",
                        "org.groundbreak.words..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.groundbreak.confluence..",
                        "org.groundbreak.jira..",
                        "com.atlassian.confluence..",
                        "com.atlassian.jira..")
                .check(plugin);
    }

    @Test
    void onlyTheStoreKnowsTheLibraryOfActiveObjects() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.groundbreak.store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.java.ao..")
                .check(plugin);
    }

    @Test
    void nobodyReadsTheClockOrTheZoneOfTheMachine() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(plugin);
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("App")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .check(plugin);
    }

    @Test
    void threadsComeFromBackgroundAlone() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.groundbreak.host.Background")
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Executor.class)
                .check(plugin);
    }

    @Test
    void noStateStandsInAStaticField() {
        fields().that().areStatic().should().beFinal().check(plugin);
        fields().that()
                .areStatic()
                .should()
                .notHaveRawType(Map.class)
                .andShould()
                .notHaveRawType(Collection.class)
                .check(plugin);
    }

    @Test
    void packagesByFeatureHaveNoCycles() {
        slices().matching("org.groundbreak.confluence.(*)..")
                .should()
                .beFreeOfCycles()
                .check(plugin);
        slices().matching("org.groundbreak.jira.(*)..")
                .should()
                .beFreeOfCycles()
                .check(plugin);
    }

    @Test
    void theStoreSeesTheDomainAndTheLibraryOfActiveObjectsAndNothingElse() {
        noClasses()
                .that()
                .resideInAPackage("org.groundbreak.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.groundbreak.host..", "org.groundbreak.link..", "org.groundbreak.words..")
                .check(plugin);
        noClasses()
                .that()
                .resideInAPackage("org.groundbreak.store..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.atlassian..")
                        .and(resideOutsideOfPackages("com.atlassian.activeobjects..", "com.atlassian.sal.api.user..")))
                .check(plugin);
    }

    @Test
    void wordsSeeTheDomainAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.groundbreak.words..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.groundbreak.host..", "org.groundbreak.link..", "org.groundbreak.store..")
                .check(plugin);
    }

    @Test
    void theHostPackageSeesNeitherTheStoreNorTheLink() {
        noClasses()
                .that()
                .resideInAPackage("org.groundbreak.host..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.groundbreak.link..", "org.groundbreak.store..")
                .check(plugin);
    }

    @Test
    void theLinkDoesNotSeeItsPairingWhichSeesTheLink() {
        noClasses()
                .that()
                .resideInAPackage("org.groundbreak.link")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.groundbreak.link.pairing..")
                .check(plugin);
    }
}
