package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The id of a rule means one thing: its letter is one of CONTRIBUTING, and one feature says what it is. */
class RuleIdsTest {

    private static final Pattern NAMED = Pattern.compile("\\b[rR]ules? ([A-Z])[0-9]{1,2}\\b");
    private static final Pattern INTRODUCED = Pattern.compile("(?:\\bRule |<li>)([A-Z][0-9]{1,2}): ");
    private static final Pattern LETTER = Pattern.compile("\\b([A-Z]) for \\w");

    @Test
    void everyLetterOfARuleIsOneOfContributing() throws IOException {
        SortedSet<String> explained = new TreeSet<>();
        LETTER.matcher(Repository.text("CONTRIBUTING.md")).results().forEach(found -> explained.add(found.group(1)));
        SortedSet<String> used = new TreeSet<>();
        for (Path file : sources()) {
            NAMED.matcher(text(file)).results().forEach(found -> used.add(found.group(1)));
        }

        assertFalse(used.isEmpty());
        assertEquals(explained, used);
    }

    @Test
    void everyRuleIsIntroducedInOneFeatureOnly() throws IOException {
        SortedMap<String, SortedSet<String>> features = new TreeMap<>();
        for (Path file : sources()) {
            String feature = file.getParent().getFileName().toString();
            Matcher matcher = INTRODUCED.matcher(text(file));
            while (matcher.find()) {
                features.computeIfAbsent(matcher.group(1), id -> new TreeSet<>())
                        .add(feature);
            }
        }

        assertFalse(features.isEmpty());
        features.values().removeIf(of -> of.size() == 1);
        assertEquals(new TreeMap<>(), features);
    }

    /** Comments as one line, as somebody reads them. */
    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replaceAll("\\R\\s*\\*? ?", " ");
    }

    private static List<Path> sources() throws IOException {

        try (Stream<Path> core = Files.walk(Repository.path("src/core/main/java"));
                Stream<Path> plugin = Files.walk(Repository.path("src/plugin/main/java"))) {
            return Stream.concat(core, plugin)
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
        }
    }
}
