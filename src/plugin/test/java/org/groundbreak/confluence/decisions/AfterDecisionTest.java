package org.groundbreak.confluence.decisions;

import static org.groundbreak.confluence.decisions.DecisionFixture.daci;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a viewer reads and may do once a decision was made, and what others do with its page then. */
class AfterDecisionTest {

    private static final long PAGE = 7;
    private static final String OPTION = "<ac:structured-macro ac:name=\"groundbreak-option\">"
            + "<ac:parameter ac:name=\"name\">NATS</ac:parameter><ac:rich-text-body><p>New</p></ac:rich-text-body>"
            + "</ac:structured-macro>";

    private final DecisionFixture fixture = new DecisionFixture();
    private final MockConfluence confluence = fixture.confluence;

    @AfterEach
    void close() {
        fixture.close();
    }

    /** Rule D18. */
    @Test
    void givenADecisionThatStandsThenNoOptionIsAdded() {
        Page page = looked(daci("d", "author", "engineer"), "author");
        confluence.signIn("engineer");
        DecisionBody decided = fixture.decide(page, "d", "Kafka");
        String body = page.getBodyAsString();

        Problem problem = assertThrows(Problem.class, () -> fixture.feature
                .edits()
                .addOption(PAGE, "d", new NewOptionRequest("Third", null, page.getVersion())));

        assertEquals("already-decided", problem.code());
        assertFalse(decided.may().addOption());
        assertEquals(body, page.getBodyAsString());
    }

    /** Rule D17: deciding anew after a reopening, where the author has put something into the old outcome. */
    @Test
    void givenTextOrAnOptionInTheOldOutcomeWhenDecidedAnewThenItStaysInThePage() {
        for (String added : List.of("<p>My two cents</p>", OPTION)) {
            try (DecisionFixture own = new DecisionFixture()) {
                Page page = own.page(PAGE, daci("d", "author", "engineer"), "author");
                own.look(PAGE);
                own.confluence.signIn("engineer");
                own.decide(page, "d", "Kafka");
                own.feature.service().reopen(PAGE, "d", Optional.of("Too quick"));
                String reopened = page.getBodyAsString();
                int end = reopened.lastIndexOf("</ac:rich-text-body></ac:structured-macro></ac:rich-text-body>");
                own.confluence.edit(page, reopened.substring(0, end) + added + reopened.substring(end), "author");
                own.look(PAGE);

                DecisionBody again = own.decide(page, "d", "RabbitMQ");

                assertTrue(page.getBodyAsString().contains(added), page.getBodyAsString());
                assertFalse(again.changedSinceDecision());
                assertEquals(
                        added.equals(OPTION) ? "agrees" : "doubled",
                        again.page().code());
                assertFalse(again.may().copy());
            }
        }
    }

    /** Rules D8 and D12: what the viewer reads of a decision whose content was changed after it. */
    @Test
    void givenADecisionWhoseOptionsAreOthersByNowThenThePanelSaysSo() {
        Page page = looked(daci("d", "author", "engineer"), "author");
        confluence.signIn("engineer");
        assertFalse(fixture.decide(page, "d", "Kafka").changedSinceDecision());

        confluence.edit(page, page.getBodyAsString().replace("RabbitMQ", "NATS"), "author");
        DecisionBody changed = fixture.read(PAGE).decisions().get(0);
        assertTrue(changed.changedSinceDecision());
        assertEquals("agrees", changed.page().code());
        assertTrue(changed.pageText().contains("decision.page.changed"), changed.pageText());
        fixture.look(PAGE);
        assertTrue(fixture.store.decisions().ofPage(PAGE).get(0).isChanged());
    }

    /** Whoever may not make pages in the space is offered no record of its decision, nor is anybody before there is one. */
    @Test
    void givenADecisionThenItIsOfferedToBeRecordedOnlyToWhoMayMakePages() {
        Page page = looked(daci("d", "author", "engineer"), "author");
        confluence.signIn("engineer");
        mayCreate(true);
        assertFalse(fixture.read(PAGE).decisions().get(0).may().record());

        assertTrue(fixture.decide(page, "d", "Kafka").may().record());
        mayCreate(false);
        assertFalse(fixture.read(PAGE).decisions().get(0).may().record());
    }

    private void mayCreate(boolean may) {
        when(confluence.permissions().hasCreatePermission(any(), any(), eq(Page.class)))
                .thenReturn(may);
    }

    private Page looked(String body, String author) {
        Page page = fixture.page(PAGE, body, author);
        fixture.look(PAGE);
        return page;
    }
}
