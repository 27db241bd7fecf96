package org.groundbreak.confluence.decisions;

import static org.groundbreak.confluence.decisions.DecisionFixture.daci;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Since which version a page says something else than is recorded (rule D12). */
class OldVersionsTest {

    private final DecisionFixture fixture = new DecisionFixture();
    private final PageManager manager = fixture.confluence.pageManager();
    private Page page;

    /** Versions 1 and 2: decided on the first, written in the second. */
    @BeforeEach
    void decide() {
        fixture.confluence.signIn("engineer");
        page = fixture.page(1, daci("a", "author", "engineer"), "author");
        fixture.look(1);
        DecisionBody decided = fixture.decide(page, "a", "Kafka");
        assertEquals("agrees", decided.page().code());
        assertNull(decided.page().since());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void d12GivenAPageThatWasEditedThenTheVersionIsNamedInWhichItWas() {
        publish(page.getBodyAsString() + "<p>more</p>");
        publish(without());
        publish(page.getBodyAsString() + "<p>still more</p>");

        DecisionBody.PageBody said = read();

        assertEquals("removed 4 false", said.code() + " " + said.since() + " " + said.orBefore());
    }

    /** Nothing was written with the second decision, and the outcome of the first one has stood there all the time. */
    @Test
    void d12GivenAnOlderOutcomeInTheVersionThatWasDecidedOnThenItIsSaidSinceThatVersion() {
        fixture.feature.service().reopen(1, "a", Optional.of("Too early"));
        fixture.confluence.mayEdit("engineer", page, false);
        int decidedOn = page.getVersion();
        fixture.decide(page, "a", "RabbitMQ");
        publish(page.getBodyAsString() + "<p>more</p>");

        DecisionBody.PageBody said = read();

        assertEquals("different " + decidedOn + " false", said.code() + " " + said.since() + " " + said.orBefore());
    }

    @Test
    void d12GivenWhatWasPutBackAndTakenOutAgainThenTheLastTimeCounts() {
        String written = page.getBodyAsString();
        publish(without());
        publish(written);
        publish(without());

        assertEquals(5, read().since());
    }

    @Test
    void d12GivenARemovedVersionBeforeItThenItMayHaveBeenSoInThat() {
        publish(page.getBodyAsString() + "<p>more</p>");
        publish(without());
        List<VersionHistorySummary> history = new ArrayList<>(manager.getVersionHistorySummaries(page));
        history.removeIf(version -> version.getVersion() == 3);
        doReturn(history).when(manager).getVersionHistorySummaries(page);

        DecisionBody.PageBody said = read();

        assertEquals("4 true", said.since() + " " + said.orBefore());
    }

    @Test
    void d12GivenManyVersionsThenTwentyAreReadAndNoneBeforeTheOneItWasWrittenIn() {
        String without = without();
        for (int i = 0; i < 5; i++) {
            publish(without + "<p>" + i + "</p>");
        }
        clearInvocations(manager);
        assertEquals("3 false", read().since() + " " + read().orBefore());
        verify(manager, atMost(2)).getVersionHistorySummaries(any());
        for (int i = 5; i < 40; i++) {
            publish(without + "<p>" + i + "</p>");
        }
        clearInvocations(manager);

        DecisionBody.PageBody said = read();

        assertEquals((page.getVersion() - OldVersions.MOST) + " true", said.since() + " " + said.orBefore());
        // The page itself, and the old ones.
        verify(manager, times(1 + OldVersions.MOST)).getPage(anyLong());
        verify(manager, times(1)).getVersionHistorySummaries(any());
    }

    @Test
    void d12GivenAPageThatSaysWhatIsRecordedOrIsRenderedThenNoVersionIsRead() {
        clearInvocations(manager);
        read();
        verify(manager, never()).getVersionHistorySummaries(any());
        publish(without());
        clearInvocations(manager);

        fixture.html(page, Map.of("id", "a"));

        verify(manager, never()).getVersionHistorySummaries(any());
    }

    @Test
    void d12GivenAHostThatDoesNotAnswerThenTheSentenceIsThereWithoutAVersion() {
        publish(without());
        doThrow(new IllegalStateException("no history")).when(manager).getVersionHistorySummaries(any());

        DecisionBody said = fixture.read(1).decisions().get(0);

        assertEquals("decision.page.removed", said.pageText());
    }

    private DecisionBody.PageBody read() {
        return fixture.read(1).decisions().get(0).page();
    }

    private void publish(String body) {
        fixture.confluence.edit(page, body, "author");
    }

    /** The page as it was before the outcome was written into it. */
    private static String without() {
        return daci("a", "author", "engineer");
    }
}
