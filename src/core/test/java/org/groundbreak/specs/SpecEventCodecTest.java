package org.groundbreak.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventDataCodec;
import org.groundbreak.events.EventType;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.reviews.VerdictEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule S12. */
class SpecEventCodecTest {

    private final SpecEventCodec codec = new SpecEventCodec();

    @Test
    void givenAnEventThenItsKeptFormIsFixed() {
        EventBody registered = codec.encode(new SpecEvent.Registered(
                77, SpecKind.RFC, Optional.empty(), Optional.of("seed-1"), Optional.of("ABC-1"), Optional.empty()));
        EventBody verdict = codec.encode(
                new SpecEvent.InReview(new VerdictEvent.VerdictGiven(2, Verdict.APPROVE, SpecFixture.FIRST)));

        assertEquals("1\ncontent=77\nkind=RFC\nseed=seed-1\ntypedEpic=ABC-1", EventDataCodec.encode(registered.data()));
        EventBody copy = codec.encode(new SpecEvent.Registered(
                78, SpecKind.RFC, Optional.of(SpecFixture.ANN), Optional.empty(), Optional.empty(), Optional.of(77L)));
        assertEquals("1\ncontent=78\ncopyOf=77\ndriver=1\nkind=RFC", EventDataCodec.encode(copy.data()));
        assertEquals("1\nround=2\nverdict=APPROVE", EventDataCodec.encode(verdict.data()));
        assertEquals(Optional.of(SpecFixture.FIRST), verdict.fingerprint());
    }

    @Test
    void givenMoreDataThanThisVersionKnowsThenTheEventIsRead() {
        EventBody body = body("ROUND_STARTED", Map.of("round", "1", "window", "PT48H"));

        assertEquals(new SpecEvent.InReview(new RoundEvent.RoundStarted(1)), codec.decode(body));
    }

    @ParameterizedTest
    @CsvSource({
        "SPEC_PAINTED, colour, red",
        "ROUND_STARTED, window, PT48H",
        "ROUND_STARTED, round, one",
        "ROUND_CLOSED, outcome, APPROVED",
        "VERDICT_GIVEN, round, 1",
        "APPROVER_NAMED, approver, 0",
        "EPIC_LINKED, issue, 1",
    })
    void givenWhatThisVersionCannotReadThenTheEventSaysSo(String type, String key, String value) {
        EventBody body = body(type, Map.of(key, value));

        assertEquals(new SpecEvent.Unreadable(new EventType(type)), codec.decode(body));
    }

    @Test
    void givenAConstantOfANewerVersionThenTheEventSaysSo() {
        EventBody body = body("ROUND_CLOSED", Map.of("round", "1", "outcome", "ADJOURNED"));

        assertEquals(new SpecEvent.Unreadable(new EventType("ROUND_CLOSED")), codec.decode(body));
    }

    @Test
    void givenAVerdictWithoutFingerprintThenItIsNone() {
        EventBody body = body("VERDICT_GIVEN", Map.of("round", "1", "verdict", "APPROVE"));

        assertEquals(new SpecEvent.Unreadable(new EventType("VERDICT_GIVEN")), codec.decode(body));
    }

    @Test
    void givenAnUnreadableEventThenItIsNeverWritten() {
        SpecEvent event = new SpecEvent.Unreadable(new EventType("SPEC_PAINTED"));

        assertThrows(IllegalStateException.class, () -> codec.encode(event));
    }

    private static EventBody body(String type, Map<String, String> data) {
        return new EventBody(new EventType(type), Optional.empty(), data);
    }
}
