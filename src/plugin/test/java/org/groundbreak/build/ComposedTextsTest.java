package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.groundbreak.reviews.ReviewRefusal;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What code makes keys of has a text, constant for constant, and no text is left of a constant that is gone. */
class ComposedTextsTest {

    private static final String MACROS = "org.groundbreak.groundbreak-";

    private final Properties english = TextsTest.texts("groundbreak.properties");
    private final Properties german = TextsTest.texts("groundbreak_de.properties");

    @Test
    void everyConstantThatPeopleReadHasAText() {
        SortedSet<String> missing = new TreeSet<>(ComposedTexts.all());
        assertTrue(missing.size() > 200, "Only " + missing.size() + " keys are made");
        missing.removeAll(english.stringPropertyNames());
        assertEquals(new TreeSet<>(), missing);
    }

    /** Rule D14. */
    @Test
    void everythingThatCanBeWrongWithADecisionHasATextAndNothingElseHas() {
        assertEquals(ComposedTexts.findings(), keys("groundbreak.decision.finding."));
    }

    @Test
    void everyRefusalOfAReviewHasASentenceOfItsOwnAndNothingElseHas() {
        SortedSet<String> refusals = new TreeSet<>();
        Stream.of(ReviewRefusal.values())
                .forEach(refusal -> refusals.add("groundbreak.problem.review." + refusal.code()));
        assertEquals(refusals, keys("groundbreak.problem.review."));
        for (Properties texts : new Properties[] {english, german}) {
            List<String> sentences = refusals.stream().map(texts::getProperty).toList();
            assertEquals(sentences.size(), Set.copyOf(sentences).size());
            sentences.forEach(text -> assertTrue(text.endsWith("."), text));
        }
    }

    /** The host makes these keys itself: of the macro, the parameter, and each value that may be chosen. */
    @Test
    void everyMacroEveryParameterAndEveryValueInTheMacroBrowserHasATextAndNothingElseHas() {
        SortedSet<String> asked = new TreeSet<>();
        for (Element macro : new Descriptor().elements("xhtml-macro")) {
            String name = "org.groundbreak." + macro.getAttribute("name");
            asked.addAll(List.of(name + ".label", name + ".desc"));
            for (Element parameter : Descriptor.below(macro, "parameter")) {
                String key = name + ".param." + parameter.getAttribute("name");
                asked.addAll(List.of(key + ".label", key + ".desc"));
                Descriptor.below(parameter, "value")
                        .forEach(value -> asked.add(key + "." + value.getAttribute("name") + ".desc"));
            }
        }
        assertEquals(asked, keys(MACROS));
    }

    private SortedSet<String> keys(String prefix) {
        SortedSet<String> keys = new TreeSet<>(english.stringPropertyNames());
        keys.removeIf(key -> !key.startsWith(prefix));
        return keys;
    }
}
