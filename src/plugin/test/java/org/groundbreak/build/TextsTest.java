package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text in English and German, none missing, none unused. */
class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    /** A key in code stands with its prefix in JS, Soy, XML and templates, and without it in Java and Velocity. */
    private static final Pattern FULL_KEY = Pattern.compile("['\"]((?:org\\.)?groundbreak\\.[A-Za-z0-9_.-]+)['\"]");

    private static final Pattern SHORT_KEY = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+)\"");

    private final Properties english = texts("groundbreak.properties");
    private final Properties german = texts("groundbreak_de.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(german.stringPropertyNames()));
    }

    @Test
    void bothLanguagesFillInTheSameArguments() {
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english, key), placeholders(german, key), key);
        }
    }

    @Test
    void noTextIsBlankAndNoneHasAnApostropheThatAMessageFormatWouldSwallow() {
        for (Properties texts : new Properties[] {english, german}) {
            texts.forEach((key, text) -> {
                assertFalse(text.toString().isBlank(), key.toString());
                assertFalse(text.toString().contains("'"), key.toString());
            });
        }
    }

    @Test
    void filesAreAsciiSoThatEveryHostReadsThemAlike() {
        for (String language : new String[] {"", "_de"}) {
            String text = Repository.text("src/plugin/main/resources/i18n/groundbreak" + language + ".properties");
            assertTrue(text.chars().allMatch(c -> c < 127));
        }
    }

    @Test
    void everyTextIsUsed() {
        SortedSet<String> unused = new TreeSet<>(english.stringPropertyNames());
        used().forEach(unused::remove);
        unused.removeAll(ComposedTexts.all());
        unused.removeAll(problems());
        unused.removeIf(key -> key.startsWith("org.groundbreak.groundbreak-"));
        assertEquals("", String.join("\n", unused));
    }

    @Test
    void everyProblemSaidInCodeHasAText() {
        Pattern problem = Pattern.compile("Problem\\.[a-zA-Z]+\\(\\s*\"([a-z-]+)\"");
        int found = 0;
        for (String source : Repository.sources("src/plugin/main/java")) {
            Matcher matcher = problem.matcher(source);
            while (matcher.find()) {
                found++;
                assertTrue(english.containsKey("groundbreak.problem." + matcher.group(1)), matcher.group(1));
            }
        }
        assertTrue(found > 20, "The pattern finds no problems any more");
    }

    /** Those whose code stands in Java, whole; ComposedTexts has the others. */
    private static SortedSet<String> problems() {
        Pattern literal = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
        SortedSet<String> keys = new TreeSet<>();
        for (String source : Repository.sources("src/plugin/main/java")) {
            literal.matcher(source).results().forEach(found -> keys.add("groundbreak.problem." + found.group(1)));
        }
        return keys;
    }

    @Test
    void everyMacroHasASentenceForEveryPlaceThatIsNotItsOwnPage() {
        SortedSet<String> sentences = sentencesOfPlaces();
        assertTrue(sentences.size() >= 8, "The pattern finds no macros any more");
        sentences.forEach(key -> assertTrue(english.containsKey(key), key));
    }

    private SortedSet<String> sentencesOfPlaces() {
        Pattern macro = Pattern.compile("sentenceKey\\(\\s*\"([a-z.-]+)\"");
        SortedSet<String> keys = new TreeSet<>();
        for (String source : Repository.sources("src/plugin/main/java")) {
            macro.matcher(source)
                    .results()
                    .flatMap(found -> Stream.of("draft", "included", "no-page", "old-version")
                            .map(place -> "groundbreak." + found.group(1) + "." + place))
                    .forEach(keys::add);
        }
        return keys;
    }

    private SortedSet<String> used() {
        SortedSet<String> used = sentencesOfPlaces();
        for (String source : Repository.sources("src/plugin/main")) {
            add(used, FULL_KEY.matcher(source), "");
            add(used, SHORT_KEY.matcher(source), "groundbreak.");
        }
        add(used, FULL_KEY.matcher(Repository.text("atlassian-plugin.xml")), "");
        return used;
    }

    private static void add(SortedSet<String> keys, Matcher matcher, String prefix) {
        while (matcher.find()) {
            keys.add(prefix + matcher.group(1));
        }
    }

    private static SortedSet<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One of the two files. */
    static Properties texts(String file) {
        Properties texts = new Properties();
        try (var in = TextsTest.class.getResourceAsStream("/i18n/" + file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(file.toLowerCase(Locale.ROOT), e);
        }
        return texts;
    }
}
