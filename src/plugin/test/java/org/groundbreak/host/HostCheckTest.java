package org.groundbreak.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.host.errors.TestErrors;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.host.rest.TestAnswers;
import org.junit.jupiter.api.Test;

/** A type that the host lacks switches off the feature that needs it, and no other. */
class HostCheckTest {

    private final HostTypes types = HostTypes.parse(List.of(
            "# a comment", "", "first:", "macro: java.lang.String com.example.Gone", "panel: java.lang.String"));
    private final HostCheck check = HostCheck.run(types, HostCheckTest.class.getClassLoader());

    @Test
    void givenAMissingTypeWhenCheckedThenOnlyItsFeatureIsOff() {
        assertFalse(check.has("macro"));
        assertTrue(check.has("panel"));
        assertEquals(List.of(new MissingType("macro", "com.example.Gone")), check.missing());
    }

    @Test
    void givenANameOnNoListWhenAskedThenItIsAnErrorAndNotAFeatureThatNeedsNothing() {
        assertTrue(check.has("first"));
        assertThrows(IllegalStateException.class, () -> check.has("macros"));
        FeatureList features = new FeatureList(check, TestErrors.make());
        assertThrows(IllegalStateException.class, () -> features.add(MacroPart.class, () -> null));
    }

    @Test
    void givenAFeatureThatIsOffWhenAskedForThenItIsNeverMadeAndTheAnswerIsA503() {
        List<String> made = new ArrayList<>();
        FeatureList features = new FeatureList(check, TestErrors.make());
        features.add("macro", MacroPart.class, () -> new MacroPart(made));
        features.add("panel", PanelPart.class, () -> new PanelPart(made));

        assertThrows(Problem.class, () -> features.get(MacroPart.class));
        assertTrue(features.find(MacroPart.class).isEmpty());
        assertEquals(
                503, TestAnswers.make().of(() -> features.get(MacroPart.class)).getStatus());
        assertEquals(List.of("panel"), made);
    }

    @Test
    void givenAFeatureThatNeedsOneThatIsOffThenItIsOffToo() {
        FeatureList features = new FeatureList(check, TestErrors.make());
        features.add("macro", MacroPart.class, () -> new MacroPart(new ArrayList<>()));
        features.add("panel", PanelPart.class, () -> {
            features.get(MacroPart.class);
            return new PanelPart(new ArrayList<>());
        });

        assertTrue(features.find(PanelPart.class).isEmpty());
    }

    @Test
    void givenAFeatureWhoseTypesAreMissingOnlyWhenItIsMadeThenItIsOffAloneAndNoted() {
        ErrorLog errors = TestErrors.make();
        FeatureList features = new FeatureList(check, errors);
        features.add("first", Failing.class, () -> {
            throw new NoClassDefFoundError("com/example/Gone");
        });
        features.add("panel", PanelPart.class, () -> new PanelPart(new ArrayList<>()));

        assertTrue(features.find(Failing.class).isEmpty());
        assertTrue(features.find(PanelPart.class).isPresent());
        assertEquals(1, errors.latest().size());
    }

    @Test
    void givenFeaturesThenTheyStartInOrderStopInReverseAndOneThatFailsStopsNoOther() {
        List<String> done = new ArrayList<>();
        FeatureList features = new FeatureList(check, TestErrors.make());
        features.add("first", Failing.class, () -> new Failing(done));
        features.add("panel", PanelPart.class, () -> new PanelPart(done));

        features.start();
        features.stop();

        assertEquals(List.of("panel", "failing starts", "panel starts", "panel stops", "failing stops"), done);
        assertEquals(List.of(HealthLine.of("panel", 5)), features.health());
    }

    @Test
    void givenThePackagedListsWhenCheckedAgainstTheTypesWeCompileWithThenNothingIsMissing() {
        for (String product : List.of("confluence", "jira")) {
            HostCheck packaged = HostCheck.run(HostTypes.of(product), HostCheckTest.class.getClassLoader());
            assertEquals(List.of(), packaged.missing());
        }
    }

    private record MacroPart(List<String> made) implements Feature {
        MacroPart {
            made.add("macro");
        }
    }

    private record PanelPart(List<String> made) implements Feature {
        PanelPart {
            made.add("panel");
        }

        @Override
        public void start() {
            made.add("panel starts");
        }

        @Override
        public void stop() {
            made.add("panel stops");
        }

        @Override
        public List<HealthLine> health() {
            return List.of(HealthLine.of("panel", 5));
        }
    }

    private record Failing(List<String> done) implements Feature {
        @Override
        public void start() {
            done.add("failing starts");
            throw new IllegalStateException("start");
        }

        @Override
        public void stop() {
            done.add("failing stops");
            throw new NoClassDefFoundError("stop");
        }
    }
}
