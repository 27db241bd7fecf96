package org.groundbreak.decisions;

import static org.groundbreak.decisions.DaciPages.complete;
import static org.groundbreak.decisions.DaciPages.only;
import static org.groundbreak.decisions.DecisionFixture.BEN;
import static org.groundbreak.decisions.DecisionFixture.begun;
import static org.groundbreak.decisions.DecisionFixture.decided;
import static org.groundbreak.decisions.DecisionFixture.reopen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule D18: which options may be added. */
class NewOptionTest {

    private final DaciMacro page = only(complete("d1").toStorage());

    @Test
    void givenADecisionThatIsNotMadeThenAnOptionOfANewNameMayBeAdded() {
        assertEquals(Optional.empty(), new NewOption(" C ").refusal(begun().state(), page));
        assertEquals(Optional.empty(), NewOption.refusal(begun().state()));
        assertEquals(
                Optional.empty(),
                NewOption.refusal(decided().accept(reopen(BEN, false)).state()));
    }

    @Test
    void givenNoNameOrOneThatIsThereThenItIsRefused() {
        assertEquals(Optional.of(DecisionRefusal.OPTION_REQUIRED), new NewOption(" ").refusal(begun().state(), page));
        assertEquals(Optional.of(DecisionRefusal.OPTION_DOUBLED), new NewOption("a").refusal(begun().state(), page));
    }

    @Test
    void givenADecisionThatStandsThenNoneIsAdded() {
        assertEquals(
                Optional.of(DecisionRefusal.ALREADY_DECIDED),
                new NewOption("C").refusal(decided().state(), page));
        assertEquals(
                Optional.of(DecisionRefusal.ALREADY_DECIDED),
                NewOption.refusal(decided().state()));
    }
}
