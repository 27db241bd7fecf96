package org.groundbreak.specs;

import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.EPIC;
import static org.groundbreak.specs.SpecFixture.EVE;
import static org.groundbreak.specs.SpecFixture.START;
import static org.groundbreak.specs.SpecFixture.nothing;
import static org.groundbreak.specs.SpecFixture.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.events.EventHeader;
import org.junit.jupiter.api.Test;

/** Rule S10. */
class LinkTest {

    private static final EpicRef OTHER = new EpicRef("a-1", 10200);
    private static final SpecCommand LINK = new LinkEpic(EVE, 0, EPIC);
    private static final SpecCommand UNLINK = new UnlinkEpic(ANN, 0, EPIC);

    @Test
    void givenALinkThenItTakesThePlaceOfWhatWasTyped() {
        SpecState state = SpecFixture.registered().accept(LINK).state();

        assertEquals(Map.of(EPIC, START.plusSeconds(120)), state.links().linked());
        assertEquals(Optional.empty(), state.links().typedKey());
    }

    @Test
    void givenSeveralEpicsThenAllAreLinkedOldestFirst() {
        SpecFixture spec =
                SpecFixture.registered().accept(new LinkEpic(EVE, 0, OTHER)).accept(LINK);

        assertEquals(
                List.of(OTHER, EPIC), List.copyOf(spec.state().links().linked().keySet()));
        assertEquals(refused(SpecRefusal.EPIC_LINKED_ALREADY), spec.decide(LINK));
    }

    @Test
    void givenALinkTwiceInTheLogThenTheFirstCounts() {
        SpecFixture spec = SpecFixture.registered()
                .accept(LINK)
                .append(new EventHeader(Instant.EPOCH, EVE, 0), new SpecEvent.EpicLinked(EPIC));

        assertEquals(Map.of(EPIC, START.plusSeconds(120)), spec.state().links().linked());
    }

    @Test
    void givenALinkWhenTakenAwayThenTheOthersStay() {
        SpecFixture spec = SpecFixture.registered()
                .accept(LINK)
                .accept(new LinkEpic(EVE, 0, OTHER))
                .accept(UNLINK);

        assertEquals(List.of(OTHER), List.copyOf(spec.state().links().linked().keySet()));
        assertEquals(nothing(), spec.decide(UNLINK));
    }

    @Test
    void givenAnUnlinkWithoutALinkThenWhatWasTypedStays() {
        SpecFixture spec = SpecFixture.registered().accept(UNLINK);

        assertEquals(Optional.of("ABC-1"), spec.state().links().typedKey());
    }

    @Test
    void givenIdsThatCanBeNoneThenThereIsNoReference() {
        assertEquals(1, new EpicRef("a", 1).issueId());
        assertThrows(IllegalArgumentException.class, () -> new EpicRef("", 1));
        assertThrows(IllegalArgumentException.class, () -> new EpicRef("a b", 1));
        assertThrows(IllegalArgumentException.class, () -> new EpicRef("a", 0));
    }
}
