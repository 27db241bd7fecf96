package org.groundbreak.confluence.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.TestParts;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.words.TestWords;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong, what people wrote in a macro of ours stays in the page. */
class OptionMacroTest {

    private static final String BODY = "<p>Written <em>by</em> people</p>";

    private final ConfluenceApp app = mock(ConfluenceApp.class);

    @Test
    void givenNameAndCostWhenRenderedThenTheyAreTextAboveTheBody() {
        features();

        String html = new OptionMacro(app).execute(Map.of("name", " Kafka ", "cost", "3 weeks"), BODY, null);

        assertTrue(html.contains("<strong class=\"groundbreak-option-name\">Kafka</strong>"), html);
        assertTrue(html.indexOf("3 weeks") < html.indexOf(BODY), html);
    }

    @Test
    void givenNoNameAndNoBodyWhenRenderedThenItSaysThatTheNameIsMissing() {
        features();

        String html = new OptionMacro(app).execute(Map.of(), null, null);

        assertTrue(html.contains("decision.option.nameless"), html);
    }

    @Test
    void givenOursIsOffWhenRenderedThenTheBodyIsThereAndASentence() {
        when(app.get(DecisionMacrosFeature.class)).thenThrow(Problem.signIn());
        when(app.words()).thenReturn(TestWords.keys());

        String option = new OptionMacro(app).execute(Map.of("name", "Kafka"), BODY, null);
        String decision = new DecisionMacro(app).execute(Map.of("id", "d1"), BODY, null);

        assertTrue(option.contains(BODY) && option.contains("decision.failed"), option);
        assertTrue(decision.contains(BODY) && decision.contains("decision.failed"), decision);
    }

    @Test
    void aDecisionTakesTextAsItsBodyWhichMayHoldOptions() {
        assertEquals(
                "RICH_TEXT BLOCK", new DecisionMacro(app).getBodyType() + " " + new DecisionMacro(app).getOutputType());
        assertEquals(
                "RICH_TEXT BLOCK", new OptionMacro(app).getBodyType() + " " + new OptionMacro(app).getOutputType());
    }

    private void features() {
        DecisionMacrosFeature feature = new DecisionMacrosFeature(
                TestParts.of(new TestClock(Instant.EPOCH), mock(Scripts.class)),
                null,
                null,
                new MockConfluence().users());
        when(app.get(DecisionMacrosFeature.class)).thenReturn(feature);
    }
}
