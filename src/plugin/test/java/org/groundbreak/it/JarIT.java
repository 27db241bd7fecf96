package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.commons.ClassRemapper;
import net.bytebuddy.jar.asm.commons.Remapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A look into the jar that is shipped. */
class JarIT {

    /** Bytes in the jar of what is not ours; our own part grows with the product. */
    private static final int LARGEST_LIBRARIES = 1_200_000;

    private static JarFile jar;

    @BeforeAll
    static void open() throws IOException {
        jar = new JarFile(Products.JAR.toFile(), false);
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @Test
    void nothingOfTheHostsAndNothingThatTripsTheirScannersIsInside() {
        for (String prefix : List.of(
                "com/atlassian/",
                "com/fasterxml/",
                "jakarta/",
                "javax/",
                "org/slf4j/",
                "org/springframework/",
                "META-INF/versions/",
                "META-INF/services/",
                "META-INF/maven/",
                "module-info")) {
            assertEquals(
                    List.of(), names().filter(name -> name.startsWith(prefix)).toList());
        }
    }

    @Test
    void everyClassIsOursOrRelocatedIntoOurPackages() {
        assertEquals(
                List.of(),
                names().filter(name -> name.endsWith(".class"))
                        .filter(name -> !name.startsWith("org/groundbreak/"))
                        .toList());
        assertTrue(names().anyMatch(name -> name.startsWith("org/groundbreak/shaded/wstx/")));
        assertTrue(names().anyMatch(name -> name.startsWith("org/groundbreak/shaded/biweekly/")));
        assertTrue(names().anyMatch(name -> name.equals("org/groundbreak/specs/SpecDecider.class")));
    }

    @Test
    void noEntryIsThereTwice() {
        List<String> names = names().toList();

        assertEquals(names.size(), new TreeSet<>(names).size());
    }

    @Test
    void manifestIsThatOfAPluginWithKeyAndNamesNoVersionOfTheHost() throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();

        assertEquals("org.groundbreak", manifest.getValue("Atlassian-Plugin-Key"));
        assertEquals("org.groundbreak", manifest.getValue("Bundle-SymbolicName"));
        assertEquals("*", manifest.getValue("Spring-Context"));
        assertFalse(manifest.getValue("Import-Package").contains("version"));
        assertFalse(manifest.getValue("Import-Package").contains("*"));
        assertEquals(null, manifest.getValue("Export-Package"));
        assertEquals(null, manifest.getValue("Require-Capability"));
    }

    @Test
    void productsPackagesAreOptional() throws IOException {
        for (String clause : imports()) {
            if (clause.startsWith("com.atlassian.confluence") || clause.startsWith("com.atlassian.jira")) {
                assertTrue(clause.endsWith("resolution:=optional"), clause);
            }
        }
    }

    @Test
    void whateverAClassNamesIsInsideImportedOrJavas() throws IOException {
        SortedSet<String> known = new TreeSet<>();
        imports().forEach(clause -> known.add(clause.split(";")[0]));
        names().filter(name -> name.endsWith(".class")).forEach(name -> known.add(packageOf(name)));

        SortedSet<String> unknown = new TreeSet<>();
        for (String type : named()) {
            String name = packageOf(type);
            if (!known.contains(name) && !name.startsWith("java.")) {
                unknown.add(name);
            }
        }

        // Woodstox can validate against schemas and be an OSGi bundle of its own; neither is used nor inside.
        unknown.removeIf(name -> name.startsWith("org.groundbreak.shaded."));
        // An annotation for build tools, which no virtual machine looks for.
        unknown.remove("aQute.bnd.annotation.spi");
        assertEquals(new TreeSet<>(), unknown);
    }

    @Test
    void givenTheLibrariesInItThenTheyStaySmall() {
        long bytes = jar.stream()
                .filter(entry -> entry.getName().startsWith("org/groundbreak/shaded/"))
                .mapToLong(JarEntry::getCompressedSize)
                .sum();
        assertTrue(bytes > 0 && bytes < LARGEST_LIBRARIES, bytes + " bytes");
    }

    private static Stream<String> names() {
        return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName);
    }

    private static List<String> imports() throws IOException {
        return List.of(
                jar.getManifest().getMainAttributes().getValue("Import-Package").split(","));
    }

    /** Internal names of all types that some class of the jar names. */
    private static SortedSet<String> named() throws IOException {
        SortedSet<String> named = new TreeSet<>();
        Remapper collector = new Remapper() {
            @Override
            public String map(String type) {
                named.add(type);
                return type;
            }
        };
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            if (entry.getName().endsWith(".class")) {
                try (InputStream in = jar.getInputStream(entry)) {
                    new ClassReader(in.readAllBytes()).accept(new ClassRemapper(new ClassWriter(0), collector), 0);
                }
            }
        }
        return named;
    }

    private static String packageOf(String internalName) {
        int slash = internalName.lastIndexOf('/');
        return slash < 0 ? "" : internalName.substring(0, slash).replace('/', '.');
    }
}
