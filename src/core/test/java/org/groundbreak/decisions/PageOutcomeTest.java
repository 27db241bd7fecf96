package org.groundbreak.decisions;

import static org.groundbreak.decisions.DaciPages.complete;
import static org.groundbreak.decisions.DaciPages.only;
import static org.groundbreak.decisions.DaciPages.read;
import static org.groundbreak.decisions.DecisionFixture.ANN;
import static org.groundbreak.decisions.DecisionFixture.BEN;
import static org.groundbreak.decisions.DecisionFixture.FIRST;
import static org.groundbreak.decisions.DecisionFixture.SECOND;
import static org.groundbreak.decisions.DecisionFixture.begun;
import static org.groundbreak.decisions.DecisionFixture.decided;
import static org.groundbreak.decisions.DecisionFixture.reopen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.groundbreak.storage.AttachmentDigests;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.storage.Splicer;
import org.groundbreak.storage.TextMarkup;
import org.junit.jupiter.api.Test;

/** Rule D12: where the page says something else than what is recorded, that is said. */
class PageOutcomeTest {

    private final DaciMacro bare = only(complete("d1").toStorage());
    private final DaciMacro written = write(bare, DecisionStatus.DECIDED, "A, because it is cheap");
    private final DecisionFixture noted =
            decided().accept(new NoteCopyWritten(ANN, 2, 2, written.outcomes().get(0)));

    @Test
    void givenNothingDecidedAndNothingSaidThenTheyAgree() {
        assertEquals(PageOutcome.AGREES, PageOutcome.of(begun().state(), bare));
        assertEquals(PageOutcome.AGREES, PageOutcome.of(DecisionState.NONE, bare));
    }

    @Test
    void givenADecisionThenThePageAgreesOnceItWasWritten() {
        assertEquals(PageOutcome.NOT_WRITTEN, PageOutcome.of(decided().state(), bare));
        assertEquals(PageOutcome.AGREES, PageOutcome.of(noted.state(), written));
    }

    @Test
    void givenAnyOtherEditThenThePageStillAgrees() {
        String page = written.document().body();

        assertEquals(
                PageOutcome.AGREES,
                PageOutcome.of(noted.state(), only("<p>x</p>" + page.replace("Why now.", "Why later."))));
    }

    @Test
    void givenAHandEditOfTheOutcomeThenThePageSaysSomethingElse() {
        String page = written.document().body();

        assertEquals(
                PageOutcome.DIFFERENT, PageOutcome.of(noted.state(), only(page.replace("A, because", "B, because"))));
        assertEquals(
                PageOutcome.DIFFERENT, PageOutcome.of(noted.state(), only(page.replace(">DECIDED<", ">IN_PROGRESS<"))));
        assertEquals(PageOutcome.AGREES, PageOutcome.of(noted.state(), only(page.replace(">DECIDED<", ">decided<"))));
        assertEquals(PageOutcome.REMOVED, PageOutcome.of(noted.state(), bare));
    }

    @Test
    void givenTwoOutcomesInOneDecisionThenItIsSaidThatOneHasToBeTakenOutWhichNoWritingDoes() throws Exception {
        String panel = written.document()
                .body()
                .replaceAll("(?s).*(<ac:structured-macro ac:name=\"panel\">.*?</ac:structured-macro>).*", "$1");
        DaciMacro twice = OutcomeCopy.written(Splicer.of(written.document()).append(written.call(), panel), written);

        assertEquals(2, twice.outcomes().size());
        assertEquals(PageOutcome.DOUBLED, PageOutcome.of(noted.state(), twice));
        assertFalse(PageOutcome.DOUBLED.isMendedByWriting());
        assertFalse(PageOutcome.AGREES.isMendedByWriting());
        assertTrue(PageOutcome.NOT_WRITTEN.isMendedByWriting());
        DaciMacro undecided = only(twice.document().body().replace(">DECIDED<", ">IN_PROGRESS<"));
        assertEquals(PageOutcome.DIFFERENT, PageOutcome.of(noted.state(), undecided));
        DaciMacro edited = only(twice.document().body().replace("A, because", "B, because"));
        assertEquals(PageOutcome.DIFFERENT, PageOutcome.of(noted.state(), edited));
    }

    /** A copy that was written while the server stopped before that could be noted. */
    @Test
    void givenAnOutcomeInThePageThatWasNotNotedThenItIsNotTakenForTheRecorded() {
        assertEquals(PageOutcome.DIFFERENT, PageOutcome.of(decided().state(), written));
    }

    /** Rules D1 and D8: the outcome is left as it is, and what it seems to answer is another question. */
    @Test
    void givenADecidedMacroPastedBelowItselfAndAskingSomethingElseAndTheUpperOneDeletedThenItCountsAsChanged() {
        String lower = written.document().body().replace("Which queue?", "Which database?");

        assertEquals(PageOutcome.AGREES, PageOutcome.of(noted.state(), only(lower)));
        assertTrue(noted.state()
                .changedSinceDecided(Optional.of(new DaciSight(only(lower), AttachmentDigests.NONE)
                        .content()
                        .fingerprint())));
    }

    /** Rule D8: without a decision nothing has changed since. */
    @Test
    void givenADecisionThenItsContentIsComparedOnlyWhileItStands() {
        Optional<Fingerprint> other = Optional.of(SECOND);

        assertTrue(decided().state().changedSinceDecided(other));
        assertFalse(decided().state().changedSinceDecided(Optional.of(FIRST)));
        assertTrue(
                decided().state().changedSinceDecided(Optional.empty()), "nobody has decided on what cannot be told");
        assertFalse(begun().state().changedSinceDecided(other));
        assertFalse(begun().state().changedSinceDecided(Optional.empty()));
        assertFalse(decided().accept(reopen(BEN, false)).state().changedSinceDecided(other));
    }

    /** Rules D1 and D12. */
    @Test
    void givenADecidedMacroPastedBelowItselfAndChangedAndTheUpperOneDeletedThenTheRestInheritsNothingSilently() {
        String upper = written.document().body();
        String lower = upper.replace("A, because", "B, because");
        DaciMacro below = read(upper + lower).get(1);
        DaciMacro rest = only(lower);

        assertEquals(DaciIdentity.DOUBLED_ID, below.identity());
        assertEquals(PageOutcome.UNRECORDED, PageOutcome.of(DecisionState.NONE, below));
        assertEquals(DaciIdentity.OWN, rest.identity());
        assertEquals(PageOutcome.DIFFERENT, PageOutcome.of(noted.state(), rest));
    }

    /** The same id on another page is another decision, of which nothing is recorded. */
    @Test
    void givenACopyOfThePageThenItsOutcomeIsRecordedNowhere() {
        assertEquals(PageOutcome.UNRECORDED, PageOutcome.of(DecisionState.NONE, written));
        assertEquals(PageOutcome.UNRECORDED, PageOutcome.of(begun().state(), written));
        DaciMacro status = only(complete("d1").parameter("status", "Decided").toStorage());
        assertEquals(PageOutcome.UNRECORDED, PageOutcome.of(begun().state(), status));
        assertEquals(PageOutcome.NOT_WRITTEN, PageOutcome.of(decided().state(), status));
    }

    @Test
    void givenAReopenedDecisionThenWhatThePageSaysIsNoLongerRecordedUntilThatIsWrittenToo() {
        DecisionFixture reopened = decided().accept(reopen(BEN, false));
        DaciMacro again = write(written, DecisionStatus.IN_PROGRESS, "Reopened");

        assertEquals(PageOutcome.REOPENED, PageOutcome.of(reopened.state(), written));
        DaciMacro status = only(complete("d1").parameter("status", "Decided").toStorage());
        assertEquals(PageOutcome.REOPENED, PageOutcome.of(reopened.state(), status));
        assertEquals(PageOutcome.AGREES, PageOutcome.of(reopened.state(), bare));
        reopened.accept(new NoteCopyWritten(ANN, 4, 3, again.outcomes().get(0)));
        assertEquals(PageOutcome.AGREES, PageOutcome.of(reopened.state(), again));
        assertEquals(PageOutcome.DIFFERENT, PageOutcome.of(reopened.state(), written));
    }

    /** The note that it was reopened is taken out, or a version from before it is restored: nothing that was decided holds. */
    @Test
    void givenAReopenedDecisionThenAPageWithoutItsNoteIsNotSaidToLackWhatStillHolds() {
        DaciMacro note = write(written, DecisionStatus.IN_PROGRESS, "Reopened");
        DecisionState reopened = decided()
                .accept(reopen(BEN, false))
                .accept(new NoteCopyWritten(ANN, 4, 3, note.outcomes().get(0)))
                .state();
        DaciMacro undecided =
                only(complete("d1").parameter("status", "in_progress").toStorage());
        DaciMacro decided = only(complete("d1").parameter("status", "Decided").toStorage());

        assertEquals(PageOutcome.AGREES, PageOutcome.of(reopened, bare));
        assertEquals(PageOutcome.AGREES, PageOutcome.of(reopened, undecided));
        assertEquals(PageOutcome.REOPENED, PageOutcome.of(reopened, decided));
    }

    @Test
    void givenAComparisonThenItHasACode() {
        assertEquals("not-written", PageOutcome.NOT_WRITTEN.code());
    }

    private static DaciMacro write(DaciMacro macro, DecisionStatus status, String text) {
        OutcomeCopy copy = new OutcomeCopy(
                status, "Outcome", List.of(TextMarkup.paragraph().text(text)));
        try {
            return OutcomeCopy.written(copy.writeOver(macro, java.util.Set.of()), macro);
        } catch (org.groundbreak.storage.SpliceException e) {
            throw new AssertionError(e);
        }
    }
}
