package org.groundbreak.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.start.Cause;
import org.groundbreak.start.Start;
import org.groundbreak.start.StatusCategory;
import org.groundbreak.start.StatusThen;
import org.groundbreak.start.Uncounted.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Confluence is told of a start, on its way and in the table: nothing of it is lost. */
class EpicFactBodyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final int COLUMN = 450;

    @Test
    void givenAnyStartThenItIsReadAsItWasWritten() {
        for (Cause cause : new Cause[] {
            new Cause.Created(),
            new Cause.Moved(8),
            new Cause.Joined(8, Optional.empty()),
            new Cause.Joined(8, Optional.of(NOW.minusSeconds(60)))
        }) {
            kept(new EpicFact(
                    Optional.of(start(7, cause, "3")),
                    Optional.of(NOW.minusSeconds(9)),
                    Map.of(Reason.STATUS_UNKNOWN, 2, Reason.LABEL, 1),
                    true));
        }
        kept(new EpicFact(Optional.empty(), Optional.empty(), Map.of(), false));
        kept(new EpicFact(Optional.empty(), Optional.of(NOW), Map.of(Reason.UNDATED, 1), false));
    }

    @Test
    void givenTheLongestFactThenItFitsItsColumn() {
        Map<Reason, Integer> most = new EnumMap<>(Reason.class);
        for (Reason reason : Reason.values()) {
            most.put(reason, Integer.MAX_VALUE);
        }
        Start longest = start(Long.MAX_VALUE, new Cause.Joined(Long.MAX_VALUE, Optional.of(NOW)), "9".repeat(60));

        String text = kept(new EpicFact(Optional.of(longest), Optional.of(NOW), most, false));

        assertTrue(text.length() <= COLUMN, text.length() + " " + text);
    }

    @Test
    void givenAReasonOfALaterVersionThenItIsLeftOutAndTheRestIsRead() {
        EpicFact fact = FactCodec.EPICS
                .read("{\"closed\":false,\"notCounted\":{\"WEATHER\":3,\"TYPE\":1}}")
                .orElseThrow();

        assertEquals(Map.of(Reason.TYPE, 1), fact.notCounted());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"notCounted\":{\"TYPE\":0}}",
                "{\"maybeSince\":0}",
                "{\"start\":{\"issueId\":7}}",
                "{\"start\":[]}",
                "{\"start\":{\"at\":5,\"issueId\":7,\"joined\":{},\"status\":{\"id\":\"3\",\"category\":\"DONE\"}}}"
            })
    void givenWhatNoJiraOfOursTellsThenItIsNoFact(String text) {
        assertEquals(Optional.empty(), FactCodec.EPICS.read(text));
    }

    private static String kept(EpicFact fact) {
        String text = FactCodec.EPICS.write(fact);
        assertEquals(Optional.of(fact), FactCodec.EPICS.read(text));
        return text;
    }

    private static Start start(long issueId, Cause cause, String statusId) {
        return new Start(NOW, issueId, cause, new StatusThen(statusId, StatusCategory.IN_PROGRESS, false), false);
    }
}
