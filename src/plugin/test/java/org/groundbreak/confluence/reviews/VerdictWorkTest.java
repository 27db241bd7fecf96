package org.groundbreak.confluence.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.panel.SpecPanel;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.Test;

/** Verdicts that are given and taken back. */
class VerdictWorkTest extends RoundWork {

    /** Rule R5: a form that was opened before the page changed gives no verdict, and takes none back. */
    @Test
    void givenAStaleFormThenItIsToldWhatHasChangedAndTheVerdictBeforeStands() {
        started();
        give("engineer", "APPROVE", "Good");
        fixture.confluence.edit(page, SpecFixture.MACRO + "<p>Another text</p>", "author");
        fixture.confluence.signIn("engineer");

        Problem stale = assertThrows(Problem.class, () -> verdicts.give(ID, verdict(1, "REQUEST_CHANGES", "No")));
        assertEquals("content-changed", stale.code());
        assertEquals("content-changed", refusal(() -> verdicts.stillSo(ID, seen(1))));
        assertEquals("version-gone", refusal(() -> verdicts.give(ID, verdict(9, "APPROVE", null))));
        assertEquals("version-required", refusal(() -> verdicts.give(ID, verdict(null, "APPROVE", null))));

        VerdictBody before = reviewer(as("engineer"), "engineer").verdict();
        assertEquals("APPROVE", before.verdict());
        assertEquals(1, before.pageVersion());
        assertFalse(before.onPresentContent());
    }

    @Test
    void givenAVerdictThatIsTakenBackThenItCountsNoMore() {
        started();
        give("engineer", "APPROVE", null);
        assertNotNull(reviewer(as("engineer"), "engineer").verdict());

        SpecPanel after = panel(verdicts.takeBack(ID));

        assertNull(reviewer(after, "engineer").verdict());
        assertEquals("no-verdict", refusal(() -> verdicts.takeBack(ID)));
    }
}
