package org.groundbreak.confluence.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.mockito.Mockito.when;

import java.util.List;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.store.RebuildEntry;
import org.groundbreak.store.RebuildEntry.Stage;
import org.groundbreak.store.StoredTrail;
import org.junit.jupiter.api.Test;

/** All rows are made anew from streams and pages; nobody and nothing is lost on the way (rule G2). */
class RebuildTest extends RebuildCase {

    @Test
    void givenRowsThatAreWrongOrMissingWhenMadeAnewThenTheySayWhatStreamsAndPagesSayG2() throws Exception {
        everything();
        Kept right = kept();
        List<StoredTrail> trails = trails();
        specs.database.execute("UPDATE", "SPEC", "SET \"STATUS\" = 'REJECTED', \"LAST_SEQ\" = 99, \"SPACE_ID\" = 5");
        specs.database.execute("UPDATE", "DECISION", "SET \"STATUS\" = 'DECIDED', \"LAST_SEQ\" = 99");
        specs.database.execute("DELETE FROM", "ROUND", "");
        specs.database.execute("DELETE FROM", "WAITED_FOR", "");
        specs.database.execute("DELETE FROM", "DECISION_ROLE", "");
        specs.store.specs().forget(OTHER);
        assertNotEquals(right, kept());

        RebuildEntry ended = rebuilt();

        assertEquals(right, kept());
        assertEquals(trails, trails());
        assertEquals(
                List.of(Stage.DONE, 3, 3, 0, 0),
                List.of(ended.stage(), ended.total(), ended.done(), ended.leftOut(), ended.failed()));
    }

    @Test
    void givenAStreamThatCannotBeReadThenItsRowsStayItIsNamedAndAllOthersAreMadeAnewG2() throws Exception {
        everything();
        Kept right = kept();
        specs.database.execute(
                "UPDATE",
                "EVENT",
                "SET \"TYPE_NAME\" = 'nonsense' WHERE \"STREAM\" = '"
                        + SpecLog.idOf(SPEC).value() + "'");
        specs.store.specs().forget(OTHER);

        RebuildEntry ended = rebuilt();

        assertEquals(right, kept());
        assertEquals(List.of(SPEC), ended.failedIds());
        assertEquals(List.of(Stage.DONE, 3, 1), List.of(ended.stage(), ended.done(), ended.failed()));
    }

    @Test
    void givenAPageThatTheHostDoesNotFindThenItsRowsStayAndItIsCountedG2() {
        everything();
        Kept right = kept();
        for (long page : List.of(SPEC, DECIDED)) {
            when(confluence.pageManager().getPage(page)).thenReturn(null);
        }

        RebuildEntry ended = rebuilt();

        assertEquals(right, kept());
        assertEquals(2, ended.leftOut());
        assertEquals(0, ended.failed());
    }

    @Test
    void givenADecisionWhosePageHasItNoMoreThenWhatWasSeenOfItStaysAndHowItStandsIsFoldedAnewG2() throws Exception {
        everything();
        confluence.edit(confluence.pageManager().getPage(DECIDED), "<p>gone</p>", "author");
        decisions.look(DECIDED);
        Kept right = kept();
        assertFalse(right.decisions().get(0).present());
        specs.database.execute("UPDATE", "DECISION", "SET \"STATUS\" = 'DECIDED'");

        rebuilt();

        assertEquals(right, kept());
    }
}
