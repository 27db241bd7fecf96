package org.groundbreak.confluence.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import org.groundbreak.decisions.DecisionId;
import org.junit.jupiter.api.Test;

/** The id of a stream says which page it belongs to. */
class StreamPageTest {

    @Test
    void givenAStreamOfASpecOrOfADecisionThenItsPageIsTold() {
        assertEquals(OptionalLong.of(4711), StreamPage.of(SpecLog.idOf(4711).value()));
        assertEquals(
                OptionalLong.of(4711),
                StreamPage.of(new DecisionId(4711, "a").stream().value()));
        assertEquals(
                OptionalLong.of(Long.MAX_VALUE),
                StreamPage.of(SpecLog.idOf(Long.MAX_VALUE).value()));
    }

    @Test
    void givenWhatIsNoIdOfOursThenNoPageIsTold() {
        for (String odd : List.of("", "01", "01000000000000002", "01 x00000000000002a", "01+00000000000002")) {
            assertEquals(OptionalLong.empty(), StreamPage.of(odd), odd);
        }
    }
}
