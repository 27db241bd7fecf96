package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One word for one thing: the table of CONTRIBUTING, kept for the names of classes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesTest {

    private static final List<String> MODULES = List.of("src/core/main/java", "src/plugin/main/java");
    private static final Pattern WORD = Pattern.compile("[A-Z][a-z0-9]*");
    private static final Pattern NOT_USED = Pattern.compile("(?m)^\\| [^|]+ \\| [^|]+ \\| ([A-Za-z, ]+) \\|$");

    private final List<String> names = names();

    @Test
    void noTwoClassesHaveTheSameName() {
        SortedSet<String> seen = new TreeSet<>();
        assertEquals(List.of(), names.stream().filter(name -> !seen.add(name)).toList());
    }

    @Test
    void noTwoClassesDifferByAPluralAlone() {
        SortedMap<String, SortedSet<String>> bySingular = new TreeMap<>();
        names.forEach(name -> bySingular
                .computeIfAbsent(singular(name), key -> new TreeSet<>())
                .add(name));
        assertEquals(
                List.of(),
                bySingular.values().stream()
                        .filter(same -> same.size() > 1)
                        .map(same -> String.join(", ", same))
                        .toList());
    }

    @Test
    void noClassIsNamedByAWordThatTheTableOfContributingHasAnotherFor() {
        Set<String> words = notUsed();
        assertTrue(words.contains("delivery") && words.contains("manager"), words.toString());
        assertEquals(
                List.of(),
                names.stream()
                        .filter(name -> WORD.matcher(name)
                                .results()
                                .anyMatch(word -> words.contains(word.group().toLowerCase(java.util.Locale.ROOT))))
                        .toList());
    }

    /** Third column of the table, one word each. */
    private static Set<String> notUsed() {
        return NOT_USED.matcher(Repository.text("CONTRIBUTING.md"))
                .results()
                .flatMap(row -> Stream.of(row.group(1).split(", ")))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    /** Each word of the name in the singular; crude, but the same for both of a pair. */
    private static String singular(String name) {
        return WORD.matcher(name)
                .replaceAll(word -> word.group().replaceFirst("ies$", "y").replaceFirst("(?<!s)s$", ""));
    }

    private static List<String> names() {
        return MODULES.stream()
                .flatMap(module -> files(Repository.path(module)))
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                .map(name -> name.replace(".java", ""))
                .sorted()
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
