package org.groundbreak.decisions;

import static org.groundbreak.decisions.DecisionFixture.ANN;
import static org.groundbreak.decisions.DecisionFixture.BEN;
import static org.groundbreak.decisions.DecisionFixture.EARLY;
import static org.groundbreak.decisions.DecisionFixture.EVE;
import static org.groundbreak.decisions.DecisionFixture.FIRST;
import static org.groundbreak.decisions.DecisionFixture.KIM;
import static org.groundbreak.decisions.DecisionFixture.SECOND;
import static org.groundbreak.decisions.DecisionFixture.START;
import static org.groundbreak.decisions.DecisionFixture.begun;
import static org.groundbreak.decisions.DecisionFixture.content;
import static org.groundbreak.decisions.DecisionFixture.decide;
import static org.groundbreak.decisions.DecisionFixture.decided;
import static org.groundbreak.decisions.DecisionFixture.reopen;
import static org.groundbreak.decisions.DecisionFixture.roles;
import static org.groundbreak.decisions.DecisionFixture.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.decisions.DecisionFixture.Content;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventType;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecideTest {

    private static final PublishedRoles ROLES = roles(ANN, BEN);

    /** Rules D6 and D8. */
    @Test
    void givenTheApproverThenHeDecidesAndTheEventIsTheDecision() {
        DecisionFixture decision = decided();

        assertEquals(DecisionStatus.DECIDED, decision.state().status());
        assertEquals(
                Optional.of(new RecordedDecision(
                        2,
                        BEN,
                        START.plusSeconds(60),
                        1,
                        FIRST,
                        true,
                        DissentKind.SAID,
                        decision.state().approver().seat())),
                decision.state().decision());
        assertEquals(
                Map.of("option", "A", "rationale", "because", "dissent", "but"),
                decision.lastTexts().byName());
    }

    static List<PersonNumber> others() {
        return List.of(ANN, EVE, KIM, new PersonNumber(9), PersonNumber.STRANGER, PersonNumber.CLOCK);
    }

    /** Rule D6, for every other role and none, in every status. The page is not read for them. */
    @ParameterizedTest
    @MethodSource("others")
    void givenAnybodyButTheApproverThenNothingIsDecidedOrReopened(PersonNumber person) {
        Decide unread = new Decide(person, 1, null, "a", Optional.empty(), Optional.of(Dissent.NOBODY));
        DecisionFixture empty = new DecisionFixture()
                .accept(new NoticeRoles(ANN, 1, ROLES, Optional.empty(), java.util.Set.of(ANN), EARLY, false, false));

        for (DecisionFixture decision :
                List.of(empty, begun(), decided(), decided().accept(reopen(BEN, false)))) {
            assertEquals(Optional.of(DecisionRefusal.NOT_THE_APPROVER), decision.refusal(unread));
            assertEquals(Optional.of(DecisionRefusal.NOT_THE_APPROVER), decision.refusal(reopen(person, false)));
        }
    }

    /** Rule D6, for every status. */
    @Test
    void givenTheApproverThenWhatHeMayDoFollowsFromTheStatus() {
        DecisionFixture reopened = decided().accept(reopen(BEN, false));

        assertEquals(Optional.of(DecisionRefusal.NOT_DECIDED), begun().refusal(reopen(BEN, false)));
        assertEquals(Optional.of(DecisionRefusal.ALREADY_DECIDED), decided().refusal(decide(BEN)));
        assertEquals(Optional.of(DecisionRefusal.NOT_DECIDED), reopened.refusal(reopen(BEN, false)));
        assertEquals(
                DecisionStatus.DECIDED, reopened.accept(decide(BEN)).state().status());
    }

    /** Rule D5. */
    @Test
    void givenNoVersionThatWasNotedThenNothingIsDecided() {
        DecisionFixture unseen = new DecisionFixture();

        assertEquals(Optional.of(DecisionRefusal.NOT_A_DECISION), unseen.refusal(decide(BEN)));
        assertEquals(Optional.of(DecisionRefusal.NOT_A_DECISION), unseen.refusal(reopen(BEN, true)));
        assertEquals(DecisionStatus.NOT_STARTED, unseen.state().status());
    }

    /** Rule D6: exactly one. */
    @Test
    void givenNoApproverOrSeveralOrAnUnknownOneThenNobodyDecides() {
        assertEquals(Optional.of(DecisionRefusal.NO_APPROVER), named(RoleHolders.NOBODY));
        assertEquals(Optional.of(DecisionRefusal.SEVERAL_APPROVERS), named(RoleHolders.of(BEN, EVE)));
        assertEquals(Optional.of(DecisionRefusal.SEVERAL_APPROVERS), named(new RoleHolders(List.of(BEN), 1)));
        assertEquals(Optional.of(DecisionRefusal.UNKNOWN_APPROVER), named(new RoleHolders(List.of(), 1)));
        assertEquals(Optional.empty(), named(RoleHolders.of(BEN, BEN)));
    }

    private static Optional<DecisionRefusal> named(RoleHolders approvers) {
        PublishedRoles named = new PublishedRoles(Map.of(DaciRole.APPROVER, approvers));
        return new DecisionFixture()
                .accept(version(1, ANN, named, EARLY, false))
                .refusal(decide(BEN, content(FIRST), content(FIRST), named, "A"));
    }

    /** Rule D8. */
    @Test
    void givenContentThatChangedOrCannotBeReadThenNothingIsDecided() {
        assertEquals(
                Optional.of(DecisionRefusal.CONTENT_CHANGED),
                begun().refusal(decide(BEN, content(FIRST), content(SECOND), ROLES, "A")));
        assertEquals(
                Optional.of(DecisionRefusal.VERSION_GONE),
                begun().refusal(decide(BEN, Optional.empty(), content(FIRST), ROLES, "A")));
        assertEquals(
                Optional.of(DecisionRefusal.PAGE_UNREADABLE),
                begun().refusal(decide(BEN, content(FIRST), Optional.empty(), ROLES, "A")));
        assertEquals(
                Optional.of(DecisionRefusal.VERSION_REQUIRED),
                begun().refusal(new Decide(
                        BEN,
                        0,
                        new Content(content(FIRST), content(FIRST), ROLES),
                        "A",
                        Optional.empty(),
                        Optional.of(Dissent.NOBODY))));
    }

    /** Rule D6: the version that is published now, and not the one that was noted last. */
    @Test
    void givenAPageThatNamesOthersThanWereNotedThenNothingIsDecided() {
        assertEquals(
                Optional.of(DecisionRefusal.ROLES_BEHIND),
                begun().refusal(decide(BEN, content(FIRST), content(FIRST), roles(ANN, EVE), "A")));
    }

    /** Rule D9. */
    @Test
    void givenAnOptionThatIsNotThereOrNotTheOnlyOneOfItsNameThenItIsNotChosen() {
        Optional<DaciContent> doubled = Optional.of(new DaciContent(
                FIRST,
                List.of(
                        new DaciOption("A", Optional.empty(), true),
                        new DaciOption(" a", Optional.empty(), true),
                        new DaciOption("B", Optional.empty(), true),
                        new DaciOption("", Optional.empty(), true))));

        assertEquals(Optional.of(DecisionRefusal.OPTION_DOUBLED), chosen(doubled, "A"));
        assertEquals(Optional.empty(), chosen(doubled, "B"));
        assertEquals(Optional.of(DecisionRefusal.OPTION_REQUIRED), chosen(doubled, " "));
        assertEquals(Optional.of(DecisionRefusal.NO_SUCH_OPTION), chosen(content(FIRST), "C"));
    }

    private static Optional<DecisionRefusal> chosen(Optional<DaciContent> now, String option) {
        return begun().refusal(decide(BEN, content(FIRST), now, ROLES, option));
    }

    /** Rule D10. */
    @Test
    void givenNoAnswerAboutDissentThenNothingIsDecidedAndNobodyIsAnAnswer() {
        Content page = new Content(content(FIRST), content(FIRST), ROLES);

        assertEquals(Optional.empty(), Dissent.said(" \0"));
        assertEquals(
                Optional.of(DecisionRefusal.DISSENT_REQUIRED),
                begun().refusal(new Decide(BEN, 1, page, "A", Optional.of("why"), Dissent.said(" "))));
        DecisionFixture decision =
                begun().accept(new Decide(BEN, 1, page, "A", Optional.of(" \0"), Optional.of(Dissent.NOBODY)));
        RecordedDecision made = decision.state().decision().orElseThrow();
        assertEquals(DissentKind.NOBODY, made.dissent());
        assertFalse(made.reasoned());
        assertEquals(Map.of("option", "A"), decision.lastTexts().byName());
    }

    /** Rule D8. */
    @Test
    void givenADecisionThenChangedIsComputedFromTheFingerprint() {
        RecordedDecision made = decided().state().decision().orElseThrow();

        assertFalse(made.changedSince(FIRST));
        assertTrue(made.changedSince(SECOND));
        Fingerprint otherForm = new Fingerprint(0, FIRST.sha256());
        assertThrows(IllegalArgumentException.class, () -> made.changedSince(otherForm));
    }

    /** Rule D11. */
    @Test
    void givenADecisionThenTheApproverOrAnAdministratorReopensItWithAReason() {
        DecisionFixture byApprover = decided().accept(reopen(BEN, false));
        DecisionFixture byAdmin = decided().accept(reopen(KIM, true));

        assertEquals(DecisionStatus.IN_PROGRESS, byApprover.state().status());
        assertEquals(Optional.empty(), byApprover.state().decision());
        assertEquals(
                Optional.of(new Reopening(3, BEN, START.plusSeconds(120))),
                byApprover.state().reopening());
        assertEquals(Optional.of("too early"), byApprover.lastTexts().get("reason"));
        assertEquals(KIM, byAdmin.state().reopening().orElseThrow().by());
        assertEquals(
                Optional.of(DecisionRefusal.REASON_REQUIRED),
                decided().refusal(new Reopen(BEN, 1, false, Optional.of(" "))));
    }

    /** Rule D12. */
    @Test
    void givenADecisionThenWritingItIntoThePageIsNotedOnceForThatDecisionAlone() {
        DecisionFixture decision = decided().accept(new NoteCopyWritten(ANN, 2, 2, SECOND));
        assertEquals(Optional.empty(), decided().refusal(new NoteCopyWritten(ANN, 1, 2, SECOND)));

        assertEquals(Optional.of(new WrittenCopy(2, SECOND)), decision.state().copy());
        assertEquals(
                3,
                decision.accept(new NoteCopyWritten(EVE, 2, 2, SECOND)).state().sequence());
        DecisionFixture late = decided().accept(new NoteCopyWritten(ANN, 2, 1, SECOND));
        assertEquals(Optional.empty(), late.state().copy(), "of how it stood before");
        assertTrue(late.state().written().contains(SECOND), "and ours all the same");
        assertEquals(
                Optional.of(DecisionRefusal.VERSION_REQUIRED),
                decision.refusal(new NoteCopyWritten(ANN, 0, 2, SECOND)));
        assertEquals(Optional.of(DecisionRefusal.NOT_DECIDED), begun().refusal(new NoteCopyWritten(ANN, 2, 1, SECOND)));
        DecisionFixture reopened = decision.accept(reopen(BEN, false));
        assertEquals(Optional.empty(), reopened.state().copy());
        assertEquals(
                Optional.of(new WrittenCopy(5, FIRST)),
                reopened.accept(new NoteCopyWritten(ANN, 5, 4, FIRST)).state().copy());
    }

    /** Rule D13. */
    @Test
    void givenAnEventOfANewerVersionThenNothingIsDecided() {
        DecisionFixture decision = decided()
                .append(
                        new EventHeader(START, ANN, 1),
                        new DecisionEvent.Unreadable(new EventType("DECISION_PAINTED")));

        for (DecisionCommand command : List.of(
                decide(BEN),
                reopen(BEN, true),
                version(9, ANN, ROLES, EARLY, false),
                new ConfirmApprover(ANN, 1, true, BEN),
                new NoteCopyWritten(ANN, 2, 2, FIRST))) {
            assertEquals(Optional.of(DecisionRefusal.WRITTEN_BY_NEWER_VERSION), decision.refusal(command));
        }
    }

    @ParameterizedTest
    @EnumSource(DecisionRefusal.class)
    void givenARefusalThenItsCodeIsInLowerCaseWithHyphens(DecisionRefusal refusal) {
        assertTrue(refusal.code().matches("[a-z]+(-[a-z]+)*"), refusal.code());
    }
}
