package org.groundbreak.confluence.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.host.rest.Seal;
import org.groundbreak.store.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list in parts: each is bounded, and where it goes on tells of no page that is hidden (rule N1). */
class ListPartsTest extends ListCase {

    @ParameterizedTest
    @ValueSource(strings = {"x", "0-0", "0-1-2-3", "-1-0-0", "0-1-9999999999999999999", "0-1-2 ", "x.0"})
    void givenAPlaceNobodyHasGivenWhenListedThenItIs400(String after) {
        assertEquals("bad-cursor", refused(MockConfluence.SPACE, SPECS, after));
    }

    @Test
    void givenHiddenPagesBehindAFullPartWhenListedThenWhereItGoesOnNamesTheLastPageShownAndNoneOfThem() {
        index(23);
        hide(3);
        hide(2);

        ListBody first = part(SPECS, null);

        assertEquals(20, first.rows().size());
        assertEquals(4L, ids(first).get(19));
        assertTrue(first.after().endsWith("-4"), first.after());
        assertTrue(first.sure());
        assertEquals(List.of(1L), ids(part(SPECS, first.after())));
    }

    /** Rule N1. */
    @Test
    void givenMoreHiddenPagesThanAreLookedAtWhenListedThenWhereItGoesOnNamesNoneOfThemToAnybody() {
        index(350);
        for (long id = 2; id <= 345; id++) {
            hide(id);
        }

        ListBody first = part(SPECS, null);
        ListBody second = part(SPECS, first.after());

        assertEquals(List.of(350L, 349L, 348L, 347L, 346L), ids(first));
        assertFalse(first.sure());
        String shown = "0-" + SpecFixture.NOW.plusSeconds(346).toEpochMilli() + "-346";
        assertEquals(shown, first.after().substring(0, first.after().indexOf('.')));
        assertEquals(shown.length() + 95, first.after().length(), "as long wherever it goes on");
        assertEquals(List.of(1L), ids(second));
        assertNull(second.after());
    }

    /** Rule N1: after a new start of the plugin, or on another node. */
    @Test
    void givenAPlaceThatAnotherNodeSealedWhenListedThenItGoesOnBehindWhatWasShown() {
        index(250);
        for (long id = 1; id <= 245; id++) {
            hide(id);
        }
        String after = part(SPECS, null).after();
        String elsewhere = after.substring(0, after.indexOf('.') + 1) + new Seal().close("0-0-0");

        ListBody again = part(SPECS, elsewhere);

        assertEquals(List.of(), ids(again));
        assertNull(part(SPECS, again.after()).after(), "it ends all the same");
    }

    @Test
    void givenFortyFiveSpecsWhenListedThenTheyComeInPartsOfTwentyWithoutATotal() {
        index(45);

        ListBody first = part(SPECS, null);
        ListBody second = part(SPECS, first.after());
        ListBody third = part(SPECS, second.after());

        assertEquals(20, first.rows().size());
        assertEquals(20, second.rows().size());
        assertEquals(5, third.rows().size());
        assertTrue(first.sure());
        assertNull(third.after());
        assertEquals(LongStream.rangeClosed(1, 45).map(i -> 46 - i).boxed().toList(), all(first, second, third));
    }

    /** More than a part is said to be there only when somebody who asks for it gets something. */
    @Test
    void givenTwentyVisibleSpecsAndHiddenOnesBehindThemWhenListedThenThereIsNoMore() {
        index(25);
        for (long id = 1; id <= 5; id++) {
            hide(id);
        }

        ListBody part = part(SPECS, null);

        assertEquals(20, part.rows().size());
        assertNull(part.after());
    }

    @Test
    void givenAThousandSpecsMostOfThemHiddenWhenListedThenEachRequestIsBoundedAndAllVisibleOnesAreFound()
            throws Exception {
        index(1000);
        for (long id = 1; id <= 1000; id++) {
            if (id % 100 != 0) {
                hide(id);
            }
        }
        Statements statements = new Statements(fixture.database);
        List<Long> seen = new ArrayList<>();
        String after = null;
        int requests = 0;
        do {
            String place = after;
            clearInvocations(fixture.confluence.pageManager(), fixture.confluence.permissions());
            List<ListBody> answer = new ArrayList<>();
            Map<String, Integer> cost = statements.of(() -> answer.add(part(SPECS, place)));
            assertTrue(cost.values().stream().mapToInt(Integer::intValue).sum() <= 5, cost.toString());
            assertTrue(calls(fixture.confluence.pageManager()) <= ListReader.MOST_LOOKED_AT);
            assertTrue(calls(fixture.confluence.permissions()) <= ListReader.MOST_LOOKED_AT + 1);
            after = answer.get(0).after();
            assertTrue(after == null || !answer.get(0).sure(), "it says that it did not look at everything");
            seen.addAll(ids(answer.get(0)));
            requests++;
        } while (after != null);

        assertEquals(List.of(1000L, 900L, 800L, 700L, 600L, 500L, 400L, 300L, 200L, 100L), seen);
        assertTrue(requests <= 6, "more may have been there behind the last of them");
    }

    private void hide(long id) {
        Page page = fixture.confluence.pageManager().getPage(id);
        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.VIEW), eq(page)))
                .thenReturn(false);
    }

    private static List<Long> all(ListBody... parts) {
        List<Long> all = new ArrayList<>();
        for (ListBody part : parts) {
            all.addAll(ids(part));
        }
        return all;
    }

    private static int calls(Object host) {
        return mockingDetails(host).getInvocations().size();
    }
}
