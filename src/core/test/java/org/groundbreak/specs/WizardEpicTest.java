package org.groundbreak.specs;

import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.EPIC;
import static org.groundbreak.specs.SpecFixture.EVE;
import static org.groundbreak.specs.SpecFixture.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.Test;

/** Rule L11: the epic of the wizard is linked by the first publish, where it is the publisher whom Jira let browse it. */
class WizardEpicTest {

    private static final CheckedEpic CHECKED = new CheckedEpic(ANN, "ABC-1", EPIC);

    @Test
    void givenThePersonWhoSentTheWizardWhenHePublishesThenTheEpicIsLinkedInTheSameBreath() {
        SpecFixture spec = new SpecFixture().accept(published(ANN, Optional.empty(), Optional.of("ABC-1"), CHECKED));

        assertEquals(
                List.of(
                        new SpecEvent.Registered(
                                77,
                                SpecKind.RFC,
                                Optional.empty(),
                                Optional.of("seed-1"),
                                Optional.of("ABC-1"),
                                Optional.empty()),
                        new SpecEvent.ApproverNamed(BEN),
                        new SpecEvent.EpicLinked(EPIC)),
                spec.events());
        assertEquals(Map.of(EPIC, START), spec.state().links().linked());
        assertEquals(Optional.empty(), spec.state().links().typedKey());
    }

    @Test
    void givenAKeyInOtherCaseThenItIsTheSame() {
        assertEquals(1, linked(published(ANN, Optional.empty(), Optional.of(" abc-1 "), CHECKED)));
    }

    @Test
    void givenSomebodyElseWhoPublishesThenItIsNotLinkedYet() {
        assertEquals(0, linked(published(EVE, Optional.empty(), Optional.of("ABC-1"), CHECKED)));
    }

    @Test
    void givenSomebodyElseWhoMakesItASpecThenItIsNotLinkedYetWhoeverPublished() {
        assertEquals(0, linked(published(EVE, Optional.of(ANN), Optional.of("ABC-1"), CHECKED)));
        assertEquals(0, linked(published(ANN, Optional.of(EVE), Optional.of("ABC-1"), CHECKED)));
    }

    @Test
    void givenAnotherEpicInThePageThanWasCheckedThenItIsNotLinkedYet() {
        assertEquals(0, linked(published(ANN, Optional.empty(), Optional.of("ABC-2"), CHECKED)));
        assertEquals(0, linked(published(ANN, Optional.empty(), Optional.empty(), CHECKED)));
    }

    private static int linked(Register command) {
        SpecState state = new SpecFixture().accept(command).state();
        assertEquals(Optional.of(77L), state.registration().map(Registration::contentId));
        return state.links().linked().size();
    }

    private static Register published(
            PersonNumber actor, Optional<PersonNumber> driver, Optional<String> keyInPage, CheckedEpic checked) {
        return new Register(
                actor,
                1,
                77,
                SpecKind.RFC,
                driver,
                SpecOrigin.of(new WizardAnswers("seed-1", Optional.of(BEN), keyInPage, Optional.of(checked))));
    }
}
