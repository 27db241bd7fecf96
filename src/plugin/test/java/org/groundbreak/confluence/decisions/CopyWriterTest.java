package org.groundbreak.confluence.decisions;

import static org.groundbreak.confluence.decisions.DecisionFixture.daci;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.pages.Page;
import java.util.Optional;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule D12: what goes into the page with a decision, by whose right, and what becomes of it when that fails. */
class CopyWriterTest {

    private final DecisionFixture fixture = new DecisionFixture();
    private final MockConfluence confluence = fixture.confluence;
    private Page page;

    @BeforeEach
    void theApproverIsHere() {
        page = fixture.page(42, daci("d1", "author", "designer"), "author");
        fixture.look(42);
        confluence.signIn("designer");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /** The page is changed by nobody who may not edit it, also not through us. */
    @Test
    void givenAnApproverWhoMayNotEditThePageThenHeDecidesAndItIsWrittenBySomebodyWhoMay() {
        confluence.mayEdit("designer", page, false);

        assertEquals(Optional.of("decision.copy.no-edit"), decide());

        assertEquals(1, page.getVersion());
        verify(confluence.pageManager(), never()).saveNewVersion(any(), any());
        DecisionBody decided = read();
        assertEquals(
                "Kafka not-written",
                decided.outcome().option() + " " + decided.page().code());
        assertFalse(decided.may().copy());
        assertEquals(
                "no-edit",
                assertThrows(Problem.class, () -> fixture.feature.service().writeCopy(42, "d1", 1))
                        .code());

        confluence.signIn("author");
        assertTrue(read().may().copy());
        fixture.feature.service().writeCopy(42, "d1", 1);

        assertEquals("agrees", read().page().code());
    }

    @Test
    void givenAnApproverWhoMayNotEditThePageAnyMoreWhenHeReopensThenThatHoldsAndThePageStaysAsItIs() {
        decide();
        int version = page.getVersion();
        confluence.mayEdit("designer", page, false);

        assertEquals(
                Optional.of("decision.copy.no-edit"),
                fixture.feature.service().reopen(42, "d1", Optional.of("Too early")));

        assertEquals(version, page.getVersion());
        assertEquals("IN_PROGRESS", read().status().name());
    }

    @Test
    void givenAnotherVersionThatIsPublishedInTheSameMomentThenItIsWrittenIntoThatOne() {
        int[] attempts = {0};
        doAnswer(call -> {
                    if (attempts[0]++ == 0) {
                        confluence.edit(page, page.getBodyAsString() + "<p>mine</p>", "author");
                        throw new StaleObjectStateException();
                    }
                    call.<Modification<Page>>getArgument(1).modify(call.getArgument(0));
                    return null;
                })
                .when(confluence.pageManager())
                .saveNewVersion(any(), any());

        assertEquals(Optional.empty(), decide());

        assertEquals(2, attempts[0]);
        assertTrue(page.getBodyAsString().contains("<p>mine</p>"), "what somebody else has published stays");
        assertEquals("agrees", read().page().code());
        verify(page, atLeastOnce()).setVersionComment("decision.copy.comment");
    }

    @Test
    void givenAPageThatCannotBeSavedThenTheDecisionHoldsAndThatIsSaid() {
        doAnswer(call -> {
                    throw new IllegalStateException("disk full");
                })
                .when(confluence.pageManager())
                .saveNewVersion(any(), any());

        assertEquals(Optional.of("decision.copy.failed"), decide());

        assertEquals(
                "Kafka not-written",
                read().outcome().option() + " " + read().page().code());
        assertTrue(read().may().copy());
    }

    private Optional<String> decide() {
        return fixture.feature
                .service()
                .decide(42, "d1", new DecideRequest(page.getVersion(), null, "Kafka", "It scales", null, true));
    }

    private DecisionBody read() {
        return fixture.feature.pageMaker().of(42, "d1");
    }

    /** As the host's library calls it. */
    private static final class StaleObjectStateException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
