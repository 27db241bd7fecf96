package org.groundbreak.confluence.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.link.ToldHead;
import org.groundbreak.store.Statements;
import org.groundbreak.trail.ChainHead;
import org.groundbreak.trail.EventHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What verifying says, and what it cannot know (rules H2 and H5). */
class TrailVerifierTest {

    private static final long PAGE = 1;

    private final TrailFixture fixture = new TrailFixture();
    private ChainHead head;

    @BeforeEach
    void makeSpec() {
        fixture.withdrawn(PAGE);
        head = fixture.stored(PAGE).head().orElseThrow();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenATrailThatFitsThenItsEndIsToldAndWhatVerifyingCannotShow() {
        TrailVerification found = fixture.verifier.verify(TrailTopic.spec(PAGE));

        assertTrue(found.fits());
        assertEquals("trail.verified.fits[" + head.sequence() + "]", found.text());
        assertEquals(head.toString(), found.head());
        assertNull(found.firstWrong());
        assertEquals(List.of("trail.verified.peer-never-told", "trail.verified.limits"), found.sentences());
    }

    @Test
    void givenTheEndThatJiraKeepsThenItIsComparedH5() {
        fixture.peer = new ToldHead.Kept(head);
        assertTrue(fixture.verifier.verify(TrailTopic.spec(PAGE)).fits());
        assertEquals(
                "trail.verified.peer-kept[" + head.sequence() + "]",
                fixture.verifier.verify(TrailTopic.spec(PAGE)).sentences().get(0));

        fixture.peer = new ToldHead.Kept(new ChainHead(head.sequence() + 2, head.hash()));
        TrailVerification cut = fixture.verifier.verify(TrailTopic.spec(PAGE));
        assertFalse(cut.fits());
        assertEquals("CUT_OFF", cut.kind());
        assertEquals(head.sequence() + 1, cut.firstWrong());

        fixture.peer = new ToldHead.Kept(new ChainHead(2, EventHash.BEGINNING));
        assertEquals(
                "trail.verified.OTHER_HEAD[2]",
                fixture.verifier.verify(TrailTopic.spec(PAGE)).text());
    }

    @Test
    void givenNoPairingOrNoAnswerThenThatIsSaid() {
        fixture.peer = new ToldHead.NotPaired();
        assertEquals(
                "trail.verified.peer-not-paired",
                fixture.verifier.verify(TrailTopic.spec(PAGE)).sentences().get(0));
        fixture.peer = new ToldHead.Silent();
        assertEquals(
                "trail.verified.peer-silent",
                fixture.verifier.verify(TrailTopic.spec(PAGE)).sentences().get(0));
        assertTrue(fixture.verifier.verify(TrailTopic.spec(PAGE)).fits());
    }

    @Test
    void givenErasedTextsThenEverythingFitsAndAChangedOneIsNamedH3() throws Exception {
        fixture.specs.database.execute("UPDATE", "EVENT_TEXT", "SET \"WORDS\" = 'Because not'");
        TrailVerification found = fixture.verifier.verify(TrailTopic.spec(PAGE));
        assertEquals("OTHER_TEXT", found.kind());
        assertEquals(head.sequence(), found.firstWrong());

        fixture.specs.store.events().eraseTexts(SpecLog.idOf(PAGE));
        assertTrue(fixture.verifier.verify(TrailTopic.spec(PAGE)).fits());
    }

    /** Of a changed event and a changed text the first is named. */
    @Test
    void givenAChangedEventBeforeAChangedTextThenTheEventIsNamed() throws Exception {
        fixture.specs.database.execute("UPDATE", "EVENT_TEXT", "SET \"WORDS\" = 'Because not'");
        fixture.specs.database.execute("UPDATE", "EVENT", "SET \"PAGE_VERSION\" = 9 WHERE \"SEQ\" = 2");

        assertEquals(
                "trail.verified.CHANGED[2]",
                fixture.verifier.verify(TrailTopic.spec(PAGE)).text());
    }

    @Test
    void givenADamagedEventThenTheHistoryAndTheExportSayWhatCanBeReadStill() throws Exception {
        fixture.specs.database.execute("UPDATE", "EVENT", "SET \"DATA\" = '2' WHERE \"SEQ\" = 2");

        assertEquals(
                "trail.verified.CHANGED[2]",
                fixture.verifier.verify(TrailTopic.spec(PAGE)).text());
        assertTrue(fixture.history.part(TrailTopic.spec(PAGE), null).entries().stream()
                .anyMatch(entry -> entry.text().equals("trail.event.damaged")));
        assertTrue(fixture.export.of(TrailTopic.spec(PAGE), "csv").text().contains("trail.event.damaged"));
        assertTrue(fixture.export.of(TrailTopic.spec(PAGE), "json").text().contains("\"head\":null"));
    }

    @Test
    void givenAnyTrailWhenVerifiedThenItCostsTwoSelectsAndWritesNothing() throws Exception {
        assertEquals(
                Map.of("SELECT EVENT", 1, "SELECT EVENT_TEXT", 1),
                new Statements(fixture.specs.database).of(() -> fixture.verifier.verify(TrailTopic.spec(PAGE))));
    }
}
