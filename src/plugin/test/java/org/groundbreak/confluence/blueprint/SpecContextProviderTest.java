package org.groundbreak.confluence.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.epics.EpicsFeature;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.TestParts;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.Store;
import org.junit.jupiter.api.Test;

/** The page of a blueprint is made whatever happens here. */
class SpecContextProviderTest {

    private final ConfluenceApp app = mock(ConfluenceApp.class);
    private final SpecContextProvider provider = new SpecContextProvider(app);

    @Test
    void givenAnswersWhenFilledInThenTheyStandInTheMacroAndWhatWasThereStays() {
        try (MockConfluence confluence = new MockConfluence()) {
            BlueprintFeature feature = new BlueprintFeature(
                    TestParts.of(new TestClock(Instant.EPOCH), null),
                    mock(Store.class),
                    mock(EpicsFeature.class),
                    confluence.pageManager(),
                    confluence.access(),
                    confluence.users());
            when(app.get(BlueprintFeature.class)).thenReturn(feature);
            provider.init(Map.of("kind", "rfc"));

            Map<String, Object> values =
                    provider.getContextMap(Map.of("epic", "ABC-1", "spaceKey", "DEMO", "groundbreakSeed", "5eed"));

            assertTrue(values.get("groundbreakSpecMacro").toString().contains(">ABC-1<"));
            assertTrue(values.get("groundbreakSpecMacro").toString().contains(">rfc<"));
            assertTrue(values.get("groundbreakSpecMacro").toString().contains(">5eed<"));
            assertEquals("DEMO", values.get("spaceKey"));
        }
    }

    @Test
    void givenAFeatureThatIsOffWhenFilledInThenTheMacroStandsThereAlone() {
        when(app.get(BlueprintFeature.class)).thenThrow(Problem.conflict("feature-off"));

        assertEquals(
                "<ac:structured-macro ac:name=\"groundbreak-spec\"></ac:structured-macro>",
                provider.getContextMap(Map.of()).get("groundbreakSpecMacro"));
    }

    @Test
    void givenATypeTheHostDoesNotHaveWhenFilledInThenTheMacroStandsThereAlone() {
        when(app.get(BlueprintFeature.class)).thenThrow(new NoClassDefFoundError("com.atlassian.Gone"));

        assertEquals(
                "<ac:structured-macro ac:name=\"groundbreak-spec\"></ac:structured-macro>",
                provider.getContextMap(Map.of()).get("groundbreakSpecMacro"));
    }
}
