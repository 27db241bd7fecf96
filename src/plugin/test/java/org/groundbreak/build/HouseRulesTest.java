package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules find each of their offenders and leave the innocent alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseRulesTest {

    private final JavaClasses all = new ClassFileImporter()
            .importPackages("org.groundbreak.build")
            .that(DescribedPredicate.describe(
                    "offenders", type -> type.getName().contains("Offenders") || type.isEquivalentTo(Innocent.class)));

    @Test
    void everyWayToAThreadIsFound() {
        assertAllFound("Thread", type -> HouseRules.threads(Stream.of(type)));
    }

    @Test
    void everyWayToTheClockTheZoneTheLanguageAndTheCharactersOfTheMachineIsFound() {
        assertAllFound("Machine", type -> HouseRules.machine(Stream.of(type)));
    }

    @Test
    void everyStaticFieldThatKeepsSomethingIsFound() {
        SortedSet<String> found = HouseRules.staticState(all);
        offenders("State")
                .forEach(type -> assertTrue(
                        found.stream().anyMatch(field -> field.startsWith(type.getName() + ".")), type.getName()));
    }

    @Test
    void theInnocentAreLeftAlone() {
        JavaClass innocent = all.get(Innocent.class);
        assertEquals(new TreeSet<>(), HouseRules.threads(Stream.of(innocent)));
        assertEquals(new TreeSet<>(), HouseRules.machine(Stream.of(innocent)));
        assertFalse(HouseRules.staticState(all).stream().anyMatch(field -> field.startsWith(innocent.getName())));
    }

    private void assertAllFound(String group, Function<JavaClass, SortedSet<String>> rule) {
        offenders(group).forEach(type -> assertFalse(rule.apply(type).isEmpty(), type.getName()));
    }

    private Stream<JavaClass> offenders(String group) {
        String outer = "org.groundbreak.build." + group + "Offenders";
        assertTrue(all.stream().filter(type -> type.getName().startsWith(outer)).count() > 5);
        return all.stream().filter(type -> type.getName().startsWith(outer));
    }
}
