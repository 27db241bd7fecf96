package org.groundbreak.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.Test;

/** A type that the host lacks switches off the feature that needs it, and no other. */
class HostCheckTest {

    private final HostTypes types = HostTypes.parse(
            List.of("# a comment", "", "macro: java.lang.String com.example.Gone", "panel: java.lang.String"));
    private final HostCheck check = HostCheck.run(types, HostCheckTest.class.getClassLoader());

    @Test
    void givenAMissingTypeWhenCheckedThenOnlyItsFeatureIsOff() {
        assertFalse(check.has("macro"));
        assertTrue(check.has("panel"));
        assertEquals(List.of(new MissingType("macro", "com.example.Gone")), check.missing());
    }

    @Test
    void givenAFeatureThatIsOffWhenAskedForThenItIsNeverMadeAndTheAnswerIsA503() {
        List<String> made = new ArrayList<>();
        Feature<String> macro = Feature.of("macro", check, () -> make(made, "macro"));
        Feature<String> panel = Feature.of("panel", check, () -> make(made, "panel"));

        assertThrows(Problem.class, macro::get);
        macro.ifOn(name -> made.add("used"));
        assertEquals(503, new Answers(TestWords.keys()).of(macro::get).getStatus());
        assertEquals("panel", panel.get());
        assertEquals(List.of("panel"), made);
    }

    @Test
    void givenThePackagedListsWhenCheckedAgainstTheTypesWeCompileWithThenNothingIsMissing() {
        for (String product : List.of("confluence", "jira")) {
            HostCheck packaged = HostCheck.run(HostTypes.of(product), HostCheckTest.class.getClassLoader());
            assertEquals(List.of(), packaged.missing());
        }
    }

    private static String make(List<String> made, String name) {
        made.add(name);
        return name;
    }
}
