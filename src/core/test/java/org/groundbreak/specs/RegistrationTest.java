package org.groundbreak.specs;

import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.EVE;
import static org.groundbreak.specs.SpecFixture.FIRST;
import static org.groundbreak.specs.SpecFixture.START;
import static org.groundbreak.specs.SpecFixture.approve;
import static org.groundbreak.specs.SpecFixture.name;
import static org.groundbreak.specs.SpecFixture.nothing;
import static org.groundbreak.specs.SpecFixture.refused;
import static org.groundbreak.specs.SpecFixture.withdraw;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventType;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.ReviewRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {

    /** Rules S1 and S2. */
    @Test
    void givenAFirstPublishFromTheWizardThenThePublisherDrivesAndTheAnswersCount() {
        SpecState state = SpecFixture.registered().state();

        assertEquals(
                Optional.of(new Registration(
                        77, SpecKind.TECHNICAL_SPECIFICATION, ANN, START, Optional.of("seed-1"), Optional.empty())),
                state.registration());
        assertEquals(Optional.of(ANN), state.driver());
        assertEquals(Optional.of(BEN), state.approver());
        assertEquals(Optional.of("ABC-1"), state.links().typedKey());
        assertEquals(SpecStatus.DRAFT, state.status());
        assertEquals(2, state.sequence());
        assertTrue(state.active());
    }

    /** Rule S2. */
    @Test
    void givenAFirstPublishWithoutAnUnusedSeedThenThereIsNeitherApproverNorEpic() {
        SpecFixture spec =
                new SpecFixture().accept(new Register(ANN, 1, 78, SpecKind.RFC, Optional.empty(), SpecOrigin.UNKNOWN));

        assertEquals(
                List.of(new SpecEvent.Registered(
                        78, SpecKind.RFC, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
                spec.events());
        assertEquals(Optional.empty(), spec.state().approver());
        assertEquals(refused(SpecRefusal.NO_APPROVER), spec.decide(approve(ANN, 1, FIRST, FIRST)));
    }

    /** Rule S1: the log says who acted, also when that is not who published. */
    @Test
    void givenSomebodyElseWhoMakesItASpecThenTheEventIsHisAndThePublisherDrives() {
        SpecFixture spec =
                new SpecFixture().accept(new Register(EVE, 4, 77, SpecKind.RFC, Optional.of(ANN), SpecOrigin.UNKNOWN));

        assertEquals(
                new SpecEvent.Registered(
                        77, SpecKind.RFC, Optional.of(ANN), Optional.empty(), Optional.empty(), Optional.empty()),
                spec.events().get(0));
        assertEquals(Optional.of(ANN), spec.state().driver());
        assertEquals(
                Optional.empty(),
                new Register(ANN, 4, 77, SpecKind.RFC, Optional.of(ANN), SpecOrigin.UNKNOWN).driver());
    }

    /** Rule S2. */
    @Test
    void givenACopyThenItBeginsEmptyAndKnowsTheOriginal() {
        SpecState copy = new SpecFixture()
                .accept(new Register(ANN, 1, 78, SpecKind.RFC, Optional.empty(), SpecOrigin.copyOf(77)))
                .state();

        assertEquals(Optional.of(77L), copy.registration().orElseThrow().copyOf());
        assertEquals(Optional.empty(), copy.approver());
    }

    /** Rule S1. */
    @Test
    void givenASpecWhenRegisteredAgainThenNothingHappens() {
        SpecCommand again = new Register(EVE, 4, 77, SpecKind.RFC, Optional.empty(), SpecOrigin.UNKNOWN);

        assertEquals(nothing(), SpecFixture.registered().decide(again));
    }

    /** Rule S1. */
    @Test
    void givenAPageThatIsNoSpecThenNothingElseIsDecided() {
        SpecFixture page = new SpecFixture();

        assertFalse(page.state().active());
        assertEquals(0, page.state().sequence());
        assertEquals(refused(SpecRefusal.NOT_A_SPEC), page.decide(approve(BEN, 1, FIRST, FIRST)));
        assertEquals(refused(SpecRefusal.NOT_A_SPEC), page.decide(name(ANN, true, BEN)));
    }

    /** Rule S2: what is no epic key cannot be stored as one; the page is registered all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "ABC\u0000-1", "ABC\n1"})
    void givenATypedEpicThatCanBeNoneThenItIsDropped(String typed) {
        assertEquals(
                Optional.empty(),
                new WizardAnswers("s", Optional.empty(), Optional.of(typed), Optional.empty()).epicKey());
    }

    @Test
    void givenATypedEpicThenItIsKeptWithoutBlanksAround() {
        WizardAnswers answers = new WizardAnswers("s", Optional.empty(), Optional.of(" ABC-1\t"), Optional.empty());

        assertEquals(Optional.of("ABC-1"), answers.epicKey());
        assertThrows(
                IllegalArgumentException.class,
                () -> new WizardAnswers("", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Rule S3. */
    @Test
    void givenTheDriverOrWhoOverseesReviewsThenTheApproverIsReplaced() {
        SpecFixture spec = SpecFixture.registered();

        assertEquals(Decision.refuse(ReviewRefusal.NOT_THE_DRIVER), spec.decide(name(BEN, false, EVE)));
        assertEquals(
                Optional.of(EVE), spec.accept(name(ANN, false, EVE)).state().approver());
        assertEquals(Optional.of(BEN), spec.accept(name(BEN, true, BEN)).state().approver());
        assertEquals(nothing(), spec.decide(name(ANN, false, BEN)));
    }

    /** Rule S3. */
    @Test
    void givenNobodyAsApproverThenThatIsRefused() {
        assertEquals(
                refused(SpecRefusal.APPROVER_REQUIRED), SpecFixture.registered().decide(name(ANN, false, null)));
    }

    /** Rule S11. */
    @Test
    void givenASpecThatWasStoppedThenNothingIsDecidedAnyMore() {
        SpecFixture spec = SpecFixture.approved();
        StopTreatingAsSpec byEve = new StopTreatingAsSpec(EVE, 3, false);

        assertEquals(refused(SpecRefusal.NOT_THE_DRIVER), spec.decide(byEve));
        spec.accept(new StopTreatingAsSpec(EVE, 3, true));

        assertFalse(spec.state().active());
        assertTrue(spec.state().stopped());
        assertEquals(refused(SpecRefusal.STOPPED), spec.decide(withdraw(BEN)));
        assertEquals(
                refused(SpecRefusal.STOPPED),
                spec.decide(new Register(ANN, 4, 77, SpecKind.RFC, Optional.empty(), SpecOrigin.UNKNOWN)));
    }

    @Test
    void givenTheDriverThenHeMayStopIt() {
        SpecFixture spec = SpecFixture.registered();

        assertTrue(spec.accept(new StopTreatingAsSpec(ANN, 1, false)).state().stopped());
    }

    /** Rule S13. */
    @Test
    void givenASpecThatWasStoppedThenWhoMayDriveItHasItTreatedAsOneAgainAndEverythingIsAsItWas() {
        SpecFixture spec = SpecFixture.approved().accept(new LinkEpic(ANN, 3, SpecFixture.EPIC));
        SpecState before = spec.state();
        spec.accept(new StopTreatingAsSpec(ANN, 3, false));

        assertEquals(refused(SpecRefusal.NOT_THE_DRIVER), spec.decide(resume(BEN, false)));
        assertEquals(refused(SpecRefusal.STOPPED), spec.decide(new StopTreatingAsSpec(ANN, 3, false)));
        spec.accept(resume(EVE, true));

        assertTrue(spec.state().active());
        assertEquals(before.at(8), spec.state());
        assertEquals(
                List.of(new SpecEvent.Stopped(), new SpecEvent.Resumed()),
                spec.events().subList(6, 8));
        assertEquals(nothing(), spec.decide(resume(ANN, false)));
        assertEquals(refused(SpecRefusal.NOT_THE_DRIVER), spec.decide(resume(BEN, false)));
        spec.accept(new StopTreatingAsSpec(ANN, 3, false)).accept(resume(ANN, false));
        assertTrue(spec.state().active());
    }

    /** Rules S1 and S13. */
    @Test
    void givenAPageThatNeverWasASpecThenItCannotBeOneAgain() {
        assertEquals(refused(SpecRefusal.NOT_A_SPEC), new SpecFixture().decide(resume(ANN, true)));
    }

    private static SpecCommand resume(PersonNumber actor, boolean admin) {
        return new ResumeTreatingAsSpec(actor, 3, admin);
    }

    /** Rule S12. */
    @Test
    void givenAnEventOfANewerVersionThenTheStateIsShownButNothingIsDecided() {
        SpecFixture spec = SpecFixture.approved()
                .append(new EventHeader(START, EVE, 0), new SpecEvent.Unreadable(new EventType("SPEC_PAINTED")));

        assertEquals(refused(SpecRefusal.WRITTEN_BY_NEWER_VERSION), spec.decide(resume(ANN, true)));
        assertEquals(SpecStatus.APPROVED, spec.state().status());
        assertTrue(spec.state().unreadable());
        assertEquals(6, spec.state().sequence());
        assertEquals(refused(SpecRefusal.WRITTEN_BY_NEWER_VERSION), spec.decide(withdraw(BEN)));
    }
}
