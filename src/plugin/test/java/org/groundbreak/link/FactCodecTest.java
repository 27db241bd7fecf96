package org.groundbreak.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.facts.ApprovalTimes;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.facts.PageState;
import org.groundbreak.facts.RoundTimes;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.facts.VerdictCount;
import org.groundbreak.start.Cause;
import org.groundbreak.start.Start;
import org.groundbreak.start.StatusCategory;
import org.groundbreak.start.StatusThen;
import org.groundbreak.start.Uncounted;
import org.groundbreak.trail.ChainHead;
import org.groundbreak.trail.EventHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts as JSON: nothing gets lost, and what a later version adds does no harm. */
class FactCodecTest {

    private static final Instant LATE = Instant.ofEpochMilli(99_999_999_999_999L);
    private static final int COLUMN = 450;

    @Test
    void givenTheLongestFactsThenTheyFitTheirColumnAndAreReadAgain() {
        SpecFact spec = new SpecFact(
                Optional.of(LATE),
                "A".repeat(40),
                new ApprovalTimes(Optional.of(LATE), Optional.of(LATE)),
                true,
                new VerdictCount(Integer.MAX_VALUE, Integer.MAX_VALUE),
                PageState.WITHOUT_MACRO,
                new RoundTimes(Optional.of(LATE), Optional.of(LATE), Optional.of(LATE)),
                Optional.of(new ChainHead(999_999_999_999_999_999L, new EventHash("f".repeat(64)))));
        EpicFact epic = new EpicFact(
                Optional.of(new Start(
                        LATE,
                        Long.MAX_VALUE,
                        new Cause.Joined(Long.MAX_VALUE, Optional.of(LATE)),
                        new StatusThen("s".repeat(60), StatusCategory.IN_PROGRESS, true),
                        true)),
                Optional.of(LATE),
                Stream.of(Uncounted.Reason.values())
                        .collect(Collectors.toMap(reason -> reason, reason -> EpicFact.MOST)),
                true);

        assertTrue(FactCodec.SPECS.write(spec).length() <= COLUMN);
        assertTrue(FactCodec.EPICS.write(epic).length() <= COLUMN);
        assertEquals(Optional.of(spec), FactCodec.SPECS.read(FactCodec.SPECS.write(spec)));
        assertEquals(Optional.of(epic), FactCodec.EPICS.read(FactCodec.EPICS.write(epic)));
    }

    @Test
    void givenLittleToTellThenItIsReadAgain() {
        EpicFact nothing = new EpicFact(Optional.empty(), Optional.empty(), Map.of(), false);

        assertEquals(Optional.of(nothing), FactCodec.EPICS.read(FactCodec.EPICS.write(nothing)));
        assertEquals(
                Optional.of(TestFacts.unlinked()), FactCodec.SPECS.read(FactCodec.SPECS.write(TestFacts.unlinked())));
    }

    @Test
    void givenACategoryOfALaterVersionThenItIsOneThatWeDoNotKnow() {
        String later =
                "{\"start\":{\"at\":5,\"issueId\":7,\"status\":{\"id\":\"3\",\"category\":\"PAUSED\"}},\"later\":{}}";

        assertEquals(
                Optional.of(StatusCategory.UNKNOWN),
                FactCodec.EPICS.read(later).flatMap(EpicFact::start).map(start -> start.status()
                        .category()));
    }

    @ParameterizedTest
    @CsvSource({",PRESENT", "'\"page\":\"IN_TRASH\",',IN_TRASH", "'\"page\":\"ARCHIVED\",',PRESENT"})
    void givenNoWordOfThePageOrOneOfALaterVersionThenItIsTakenForPresent(String page, PageState state) {
        String told = "{" + (page == null ? "" : page) + "\"linked\":false,\"status\":\"DRAFT\"}";

        assertEquals(Optional.of(state), FactCodec.SPECS.read(told).map(SpecFact::page));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"linked\":true,\"status\":\"DRAFT\"}",
                "{\"linked\":true,\"linkedAt\":0,\"status\":\"DRAFT\"}",
                "{\"linked\":true,\"linkedAt\":1.5,\"status\":\"DRAFT\"}",
                "{\"linked\":false,\"status\":\"<b>\"}",
                "{\"linked\":false,\"status\":\"DRAFT\",\"verdictsGiven\":-1}"
            })
    void givenWhatIsNoSpecThenItIsNotRead(String text) {
        assertEquals(Optional.empty(), FactCodec.SPECS.read(text == null ? "null" : text));
    }
}
