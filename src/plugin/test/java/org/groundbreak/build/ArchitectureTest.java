package org.groundbreak.build;

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
import java.util.List;
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

    /** page, people ← specs ← epics ← panel: what stands behind knows nothing of what stands before it. */
    @Test
    void insideConfluenceArrowsGoOneWay() {
        List<String> order = List.of("page", "people", "specs", "epics", "panel");
        for (int i = 0; i < order.size(); i++) {
            noClasses()
                    .that()
                    .resideInAPackage("org.groundbreak.confluence." + order.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(order.subList(i + 1, order.size()).stream()
                            .map(later -> "org.groundbreak.confluence." + later)
                            .toArray(String[]::new))
                    .check(plugin);
        }
    }
}
