package org.groundbreak.build;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who sees whom in the plugin (the rules of the house in CONTRIBUTING), and what no class of the jar does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    /**
     * Every package of ours in the plugin; each sees only those before it. What the host instantiates (macro, panel, REST
     * resource …) asks the app of its product, which stands last.
     */
    private static final List<String> ORDER = List.of(
            "words",
            "host.errors",
            "host.rest",
            "host",
            "host.health",
            "host.mail",
            "store",
            "link",
            "link.pairing",
            "confluence.page",
            "confluence.search",
            "confluence.attachments",
            "confluence.people",
            "confluence.settings",
            "confluence.mail",
            "confluence.specs",
            "confluence.differences",
            "confluence.epics",
            "confluence.reviews",
            "confluence.questions",
            "confluence.meetings",
            "confluence.panel",
            "confluence.trail",
            "confluence.lists",
            "confluence.waiting",
            "confluence.reminders",
            "confluence.decisions",
            "confluence.register",
            "confluence.adrs",
            "confluence.blueprint",
            "confluence.link",
            "confluence.health",
            "confluence",
            "jira.issue",
            "jira.link",
            "jira.start",
            "jira.epic",
            "jira.health",
            "jira");

    private static final String ROOT = "org.groundbreak.";
    private static final String BACKGROUND = ROOT + "host.BackgroundWork";
    private static final Set<String> APPS = Set.of(ROOT + "confluence.ConfluenceApp", ROOT + "jira.JiraApp");

    private final JavaClasses plugin = new ClassFileImporter().importPath(Repository.classes());
    private final JavaClasses jar =
            new ClassFileImporter().importPaths(Repository.classes(), Repository.path("src/core/target/classes"));

    @Test
    void everyPackageOfThePluginHasItsPlaceInTheOrderAndNoneIsEmpty() {
        SortedSet<String> packages = new TreeSet<>();
        plugin.stream().map(ArchitectureTest::place).forEach(packages::add);

        assertEquals(packages, new TreeSet<>(ORDER));
    }

    @Test
    void everyPackageSeesOnlyThoseBeforeIt() {
        SortedSet<String> upwards = new TreeSet<>();
        for (JavaClass type : plugin) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(target -> ORDER.contains(place(target)) && !APPS.contains(target.getFullName()))
                    .filter(target -> ORDER.indexOf(place(target)) > ORDER.indexOf(place(type)))
                    .forEach(target -> upwards.add(type.getFullName() + " -> " + target.getFullName()));
        }
        assertEquals("", String.join("\n", upwards));
    }

    @Test
    void confluenceAndJiraNeverSeeEachOther() {
        noClasses()
                .that()
                .resideInAPackage(ours("confluence"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ours("jira"), "com.atlassian.jira..")
                .check(plugin);
        noClasses()
                .that()
                .resideInAPackage(ours("jira"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ours("confluence"), "com.atlassian.confluence..")
                .check(plugin);
    }

    @Test
    void whatBothShareSeesNeitherProduct() {
        noClasses()
                .that()
                .resideInAnyPackage(ours("host"), ours("link"), ours("store"), ours("words"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ours("confluence"), ours("jira"), "com.atlassian.confluence..", "com.atlassian.jira..")
                .check(plugin);
    }

    @Test
    void onlyTheStoreKnowsTheLibraryOfActiveObjects() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ours("store"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.java.ao..")
                .check(plugin);
    }

    @Test
    void nobodyAsksTheMachineForItsClockZoneLanguageOrCharacters() {
        SortedSet<String> found = HouseRules.machine(jar.stream()
                .filter(type -> !type.getFullName().equals(BACKGROUND) && !APPS.contains(type.getFullName())));
        assertEquals("", String.join("\n", found));
    }

    /** Background waits by System.nanoTime, which no change of the clock disturbs; the apps hand the clock to all others. */
    @Test
    void backgroundAsksForNothingButNanosecondsAndTheAppsForNothingButTheClock() {
        onlyAsks("System.nanoTime()", Set.of(BACKGROUND));
        onlyAsks("Clock.systemUTC()", APPS);
    }

    private void onlyAsks(String machine, Set<String> types) {
        SortedSet<String> found = HouseRules.machine(jar.stream().filter(type -> types.contains(type.getFullName())));
        assertTrue(found.size() >= types.size(), found.toString());
        found.forEach(access -> assertTrue(access.contains(machine), access));
    }

    @Test
    void threadsComeFromBackgroundAlone() {
        assertFalse(HouseRules.threads(
                        jar.stream().filter(type -> type.getFullName().equals(BACKGROUND)))
                .isEmpty());
        assertEquals("", String.join("\n", HouseRules.threads(jar.stream().filter(type -> !type.getFullName()
                .equals(BACKGROUND)))));
    }

    @Test
    void nothingIsKeptInAStaticField() {
        assertEquals("", String.join("\n", HouseRules.staticState(jar)));
    }

    @Test
    void packagesByFeatureHaveNoCycles() {
        slices().matching(ROOT + "confluence.(*)..").should().beFreeOfCycles().check(plugin);
        slices().matching(ROOT + "jira.(*)..").should().beFreeOfCycles().check(plugin);
    }

    @Test
    void theStoreSeesNothingOfTheHostsButActiveObjectsAndKeysOfUsers() {
        noClasses()
                .that()
                .resideInAPackage(ours("store"))
                .should()
                .dependOnClassesThat(resideInAPackage("com.atlassian..")
                        .and(resideOutsideOfPackages("com.atlassian.activeobjects..", "com.atlassian.sal.api.user..")))
                .check(plugin);
    }

    /** A rule about a package that is empty would hold for ever and say nothing. */
    private String ours(String name) {
        assertTrue(
                plugin.stream().anyMatch(type -> (type.getPackageName() + ".").startsWith(ROOT + name + ".")),
                name + " is empty");
        return ROOT + name + "..";
    }

    /** The package without what all have in common. */
    private static String place(JavaClass type) {
        return type.getPackageName().startsWith(ROOT) ? type.getPackageName().substring(ROOT.length()) : "";
    }
}
