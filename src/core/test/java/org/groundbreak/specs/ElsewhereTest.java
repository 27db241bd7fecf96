package org.groundbreak.specs;

import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.FIRST;
import static org.groundbreak.specs.SpecFixture.SECOND;
import static org.groundbreak.specs.SpecFixture.START;
import static org.groundbreak.specs.SpecFixture.authors;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.reviews.VerdictEvent;
import org.junit.jupiter.api.Test;

/** Rule H7: versions and pages that a history names, when it was taken in from elsewhere. */
class ElsewhereTest {

    private final SpecEventCodec codec = new SpecEventCodec();
    private final SpecDecider decider = new SpecDecider();

    @Test
    void givenAnApprovalFromElsewhereThenItsVersionIsNoneOfHereAndItsFingerprintCounts() {
        Approval approval = folded(true).approval().orElseThrow();

        assertEquals(3, approval.version().number());
        assertFalse(approval.version().is(3));
        assertEquals(0, approval.version().here());
        assertFalse(approval.changedSince(FIRST));
        assertTrue(approval.changedSince(SECOND));
    }

    @Test
    void givenAnApprovalFromHereThenItsVersionIsThatOfThePage() {
        Approval approval = folded(false).approval().orElseThrow();

        assertTrue(approval.version().is(3));
        assertEquals(3, folded(false).versionJudged());
    }

    /** Else whoever wrote versions 1 to 3 of the page here would count as nobody, since "version 3" was approved. */
    @Test
    void givenAnApprovalFromElsewhereThenEverybodyWhoWroteHereIsAnAuthorS6() {
        SpecState state = folded(true);
        assertEquals(0, state.versionJudged());

        Reaffirm alone = new Reaffirm(
                BEN,
                2,
                new SpecFixture.Content(Optional.of(SECOND), Optional.of(SECOND), authors(BEN, 2)),
                Optional.of("as said"));
        assertEquals(SpecFixture.refused(SpecRefusal.ONLY_AUTHOR), decider.decide(state, alone));
    }

    @Test
    void givenACopyOfAPageElsewhereThenItIsNoCopyOfThePageThatHasItsIdHere() {
        assertEquals(Optional.empty(), folded(true).registration().orElseThrow().copyOf());
        assertEquals(
                Optional.of(1234L), folded(false).registration().orElseThrow().copyOf());
    }

    private SpecState folded(boolean takenIn) {
        List<SpecEvent> events = List.of(
                new SpecEvent.Registered(
                        77, SpecKind.RFC, Optional.of(ANN), Optional.empty(), Optional.empty(), Optional.of(1234L)),
                new SpecEvent.ApproverNamed(BEN),
                new SpecEvent.InReview(new RoundEvent.RoundStarted(1)),
                new SpecEvent.InReview(new VerdictEvent.VerdictGiven(1, Verdict.APPROVE, FIRST)),
                new SpecEvent.InReview(new RoundEvent.RoundClosed(1, RoundOutcome.APPROVED)));
        List<RecordedEvent> recorded = new ArrayList<>();
        for (SpecEvent event : events) {
            recorded.add(new RecordedEvent(
                    new StreamId("01aa"),
                    recorded.size() + 1L,
                    new EventHeader(START, event instanceof SpecEvent.Registered ? ANN : BEN, 3),
                    takenIn ? marked(codec.encode(event)) : codec.encode(event),
                    Optional.empty()));
        }
        return decider.fold(codec.decodeAll(recorded));
    }

    private static EventBody marked(EventBody body) {
        Map<String, String> data = new TreeMap<>(body.data());
        data.put(EventBody.TAKEN_IN_BY, new PersonNumber(9).toString());
        return new EventBody(body.type(), body.fingerprint(), data);
    }
}
