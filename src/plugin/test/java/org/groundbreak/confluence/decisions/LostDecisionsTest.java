package org.groundbreak.confluence.decisions;

import static org.groundbreak.confluence.decisions.DecisionFixture.daci;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.decisions.DecisionsOfPage.LostBody;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule D19: a decision that was made does not vanish from its page without a word, and can be found again. */
class LostDecisionsTest {

    private static final String WITHOUT_ID =
            daci("x", "author", "designer").replace("<ac:parameter ac:name=\"id\">x</ac:parameter>", "");

    private final DecisionFixture fixture = new DecisionFixture();
    private Page page;
    private String id;

    /** A macro that was put in by hand, made a decision by a click, decided, and restored from before that click. */
    @BeforeEach
    void restoreTheVersionBeforeTheId() {
        page = fixture.page(42, WITHOUT_ID, "author");
        fixture.confluence.signIn("author");
        identify(null);
        id = fixture.read(42).decisions().get(0).id();
        fixture.confluence.signIn("designer");
        fixture.decide(page, id, "Kafka");
        assertEquals(List.of(), fixture.read(42).lost());
        publish(WITHOUT_ID);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenAVersionFromBeforeTheIdThenThePageTellsOfTheDecisionAndOnePressMakesItThatOneAgain() {
        LostBody lost = fixture.read(42).lost().get(0);
        assertEquals(id + " Which queue?", lost.id() + " " + lost.question());
        assertTrue(
                lost.text().startsWith("decision.lost[Which queue?, ")
                        && lost.text().contains("Kafka"),
                lost.text());

        fixture.confluence.signIn("author");
        identify(id);

        assertEquals(List.of(), fixture.read(42).lost());
        DecisionBody found = fixture.read(42).decisions().get(0);
        assertEquals(
                "own Kafka removed",
                found.identity() + " " + found.outcome().option() + " "
                        + found.page().code());
        assertTrue(fixture.store
                .decisions()
                .of(fixture.stream(42, id).id().stream())
                .orElseThrow()
                .present());
    }

    @Test
    void givenAMacroWithAnotherIdThenThePageTellsOfTheOneThatWasDecided() {
        publish(daci("another", "author", "engineer"));

        assertEquals(
                List.of(id), fixture.read(42).lost().stream().map(LostBody::id).toList());
        assertEquals("IN_PROGRESS", status("another"));
    }

    /** Nobody makes a decision of one that is there, or that was never made here. */
    @Test
    void givenAnIdThatIsNoneOfTheLostThenItIsNotWritten() {
        fixture.confluence.signIn("author");
        fixture.page(43, WITHOUT_ID, "author");

        assertEquals(
                "no-decision",
                assertThrows(Problem.class, () -> identify("made-up")).code());
        assertEquals(
                "no-decision",
                assertThrows(Problem.class, () -> fixture.feature.edits().identify(43, new IdentityRequest(0, 1, id)))
                        .code());
        publish(WITHOUT_ID + daci(id, "author", "designer"));
        assertEquals(
                "no-decision", assertThrows(Problem.class, () -> identify(id)).code());
        assertEquals(WITHOUT_ID + daci(id, "author", "designer"), page.getBodyAsString());
    }

    @Test
    void givenADecisionThatWasTakenBackThenNothingIsLost() {
        publish(daci(id, "author", "designer"));
        fixture.confluence.signIn("designer");
        fixture.feature.service().reopen(42, id, Optional.of("Too early"));
        publish(WITHOUT_ID);

        assertEquals(List.of(), fixture.read(42).lost());
    }

    private String status(String of) {
        return fixture.feature.pageMaker().of(42, of).status().name();
    }

    private void identify(String as) {
        fixture.feature.edits().identify(42, new IdentityRequest(0, page.getVersion(), as));
    }

    private void publish(String body) {
        fixture.confluence.edit(page, body, "author");
        fixture.look(42);
    }
}
