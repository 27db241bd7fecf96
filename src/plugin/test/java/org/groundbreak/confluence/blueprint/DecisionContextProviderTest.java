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
class DecisionContextProviderTest {

    private final ConfluenceApp app = mock(ConfluenceApp.class);
    private final DecisionContextProvider provider = new DecisionContextProvider(app);

    @Test
    void givenAnswersWhenFilledInThenTheyStandInTheMacroAndWhoeverMakesThePageIsItsDriver() {
        try (MockConfluence confluence = new MockConfluence()) {
            BlueprintFeature feature = new BlueprintFeature(
                    TestParts.of(new TestClock(Instant.EPOCH), null),
                    mock(Store.class),
                    mock(EpicsFeature.class),
                    confluence.pageManager(),
                    confluence.access(),
                    confluence.users());
            when(app.get(BlueprintFeature.class)).thenReturn(feature);
            provider.init(Map.of());
            confluence.signIn("author");

            Map<String, Object> values = provider.getContextMap(Map.of(
                    "ContentPageTitle",
                    "Which queue?",
                    "approver",
                    "engineer",
                    "due",
                    "2026-03-02",
                    "spaceKey",
                    "DEMO"));

            String macro = values.get("groundbreakDecisionMacro").toString();
            assertTrue(macro.contains(">Which queue?<") && macro.contains(">2026-03-02<"), macro);
            assertTrue(macro.contains(confluence.key("author").getStringValue()), macro);
            assertTrue(macro.contains(confluence.key("engineer").getStringValue()), macro);
            assertEquals("DEMO", values.get("spaceKey"));
        }
    }

    @Test
    void givenAFeatureThatIsOffOrATypeTheHostDoesNotHaveWhenFilledInThenTheMacroStandsThereAlone() {
        when(app.get(BlueprintFeature.class))
                .thenThrow(Problem.conflict("feature-off"))
                .thenThrow(new NoClassDefFoundError("com.atlassian.Gone"));

        for (int i = 0; i < 2; i++) {
            assertEquals(
                    "<ac:structured-macro ac:name=\"groundbreak-daci\"></ac:structured-macro>",
                    provider.getContextMap(Map.of()).get("groundbreakDecisionMacro"));
        }
    }
}
