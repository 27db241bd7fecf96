package org.groundbreak.confluence.decisions;

import static org.groundbreak.confluence.decisions.DecisionFixture.daci;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.attachments.TestAttachments;
import org.groundbreak.confluence.decisions.DecisionBody.FindingBody;
import org.groundbreak.confluence.page.TestPageEvents;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.host.rest.TestAnswers;
import org.groundbreak.store.DecisionEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules D4, F16 and F19 for decisions: one is bound to the attachments that its options show, as they were at the instant. */
class AttachedDecisionTest {

    private static final String SHOWN = "<p><ac:image><ri:attachment ri:filename=\"plan.png\"/></ac:image></p>";
    private static final String BODY = daci("d1", "author", "designer").replace("<p>Fast</p>", "<p>Fast</p>" + SHOWN);
    private static final Map<String, String> HANDED =
            Map.of("id", "d1", "question", "Which queue?", "driver", "author", "approver", "designer");
    private static final Instant NOW = SpecFixture.NOW.plusMillis(1);

    private final DecisionFixture fixture = new DecisionFixture();
    private final TestAttachments attachments = new TestAttachments();
    private final Page page = fixture.page(42, BODY, "author");

    @BeforeEach
    void theApproverIsHere() {
        attachments.attach(42, "plan.png", "one", NOW.minusSeconds(3_600));
        fixture.look(42);
        fixture.confluence.signIn("designer");
    }

    @AfterEach
    void close() {
        attachments.close();
        fixture.close();
    }

    @Test
    void givenAnotherFileOfThatNameAfterTheDecisionThenItIsMarkedEverywhereAndPuttingTheOldOneBackClearsIt() {
        assertFalse(fixture.decide(page, "d1", "Kafka").changedSinceDecision());

        attachments.attach(42, "plan.png", "two", NOW.plusSeconds(60));
        fixture.look(42);

        assertTrue(read().changedSinceDecision());
        assertTrue(html().contains("decision.page.changed"), html());
        assertTrue(row().isChanged(), "the register and the mail");

        attachments.attach(42, "plan.png", "one", NOW.plusSeconds(120));
        fixture.look(42);

        assertFalse(read().changedSinceDecision());
        assertFalse(html().contains("decision.page.changed"), html());
        assertFalse(row().isChanged());
    }

    /** Rule D8: the version is the same, and what it shows is not. */
    @Test
    void givenAnotherFileSinceThePageWasRenderedThenNothingIsDecidedBeforeTheApproverHasSeenIt() {
        String renderedAt = NOW.toString();
        attachments.attach(42, "plan.png", "two", NOW.plusSeconds(60));
        fixture.specs.clock.set(NOW.plusSeconds(90));

        String answer = refusal(renderedAt);

        String now = NOW.plusSeconds(90).toString();
        assertTrue(answer.contains("problem.decision.content-changed[1, change.attachments]"), answer);
        assertTrue(answer.contains("\"pageVersion\":1,\"seenAt\":\"" + now + "\""), answer);
        assertNull(read().outcome());

        decide(now);

        assertFalse(read().changedSinceDecision());
    }

    @Test
    void givenTheInstantOfTheRenderingThenADecisionOnWhatWasSeenHoldsAndOneThatIsNoInstantIsRefused() {
        assertEquals(
                "seen-at-unreadable",
                assertThrows(Problem.class, () -> decide("yesterday")).code());
        assertTrue(html().contains("data-rendered-at=\"" + fixture.specs.clock.instant() + "\""), html());

        decide(NOW.toString());

        assertEquals("Kafka", read().outcome().option());
    }

    /** What cannot be told is never taken for unchanged, and nobody decides on it. */
    @Test
    void givenAnAttachmentThatCannotBeReadThenNobodyDecidesAndItIsSaidWhy() {
        attachments.breakData();
        attachments.attach(42, "plan.png", "two", NOW.plusSeconds(60));

        String answer = refusal(null);

        assertTrue(answer.contains("problem.attachment-unreadable[plan.png]"), answer);
        assertFalse(read().may().decide());
        assertTrue(
                read().findings()
                        .contains(new FindingBody("attachment-unreadable", "problem.attachment-unreadable[plan.png]")),
                read().findings() + "");

        attachments.mendData();
        decide(null);
        attachments.breakData();
        attachments.attach(42, "plan.png", "three", NOW.plusSeconds(120));
        fixture.look(42);

        assertTrue(read().changedSinceDecision());
        assertTrue(read().pageText().contains("decision.page.untold"), read().pageText());
        assertTrue(html().contains("decision.page.untold"), html());
        assertTrue(row().isChanged());
    }

    /** Else its files would be read again with each view, since nothing keeps what they are. */
    @Test
    void givenAMacroThatIsNoDecisionOfItsOwnThenItsFilesAreNotLookedAt() {
        attachments.attach(44, "plan.png", "one", NOW.minusSeconds(3_600));
        fixture.page(44, BODY.replace(">d1<", "><") + daci("d2", "author", "designer"), "author");
        fixture.look(44);
        int reads = attachments.reads();

        DecisionsOfPage page = fixture.read(44);

        assertFalse(page.behind());
        assertEquals(reads, attachments.reads());
        assertEquals(List.of(), fixture.noted);
    }

    /** What other decisions of the page show takes nothing from one that shows little. */
    @Test
    void givenMoreFilesOnThePageThanOneLookTakesThenEachDecisionIsJudgedByItsOwn() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= 1_000; i++) {
            many.append(SHOWN.replace("plan", "plan" + i));
        }
        attachments.attach(45, "plan.png", "one", NOW.minusSeconds(3_600));
        String other = daci("d2", "author", "designer").replace("<p>Fast</p>", "<p>Fast</p>" + many);
        Page page = fixture.page(45, BODY + other, "author");
        fixture.look(45);

        assertFalse(fixture.decide(page, "d1", "Kafka").changedSinceDecision());
        DecisionBody crowded = fixture.feature.pageMaker().of(45, "d2");
        assertEquals("attachments-too-many", crowded.findings().get(0).code());
        assertFalse(crowded.may().decide());
    }

    /** What is none of its content is nobody's business here. */
    @Test
    void givenAnAttachmentBesideTheDecisionThenAnotherFileChangesNothing() {
        attachments.attach(43, "map.png", "one", NOW.minusSeconds(3_600));
        Page other = fixture.page(43, SHOWN.replace("plan", "map") + daci("d1", "author", "designer"), "author");
        fixture.look(43);
        fixture.decide(other, "d1", "Kafka");
        int reads = attachments.reads();

        attachments.attach(43, "map.png", "two", NOW.plusSeconds(60));
        fixture.look(43);

        assertFalse(fixture.feature.pageMaker().of(43, "d1").changedSinceDecision());
        assertEquals(reads, attachments.reads());
    }

    /** Rule P3: the names of files go with the page. */
    @Test
    void givenThePageIsGoneThenWhatIsKeptOfItsAttachmentsGoes() {
        assertEquals(1, fixture.store.attachmentDigests().of(42).size());
        assertEquals(List.of(42L), fixture.store.attachmentDigests().pagesAfter(0, 10));

        when(fixture.confluence.pageManager().getPage(42)).thenReturn(null);
        TestPageEvents.removed(fixture.specs.life, 42);

        assertEquals(List.of(), fixture.store.attachmentDigests().of(42));
    }

    private String refusal(String seenAt) {
        return (String) TestAnswers.make()
                .of(() -> {
                    decide(seenAt);
                    return "";
                })
                .getEntity();
    }

    private void decide(String seenAt) {
        fixture.feature
                .service()
                .decide(42, "d1", new DecideRequest(page.getVersion(), seenAt, "Kafka", "It scales", null, true));
    }

    private DecisionBody read() {
        return fixture.feature.pageMaker().of(42, "d1");
    }

    private String html() {
        return fixture.html(page, HANDED);
    }

    private DecisionEntry row() {
        return fixture.store.decisions().of(new DecisionId(42, "d1").stream()).orElseThrow();
    }
}
