package org.groundbreak.confluence.adrs;

import static org.groundbreak.confluence.adrs.AdrFixture.link;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import org.groundbreak.confluence.adrs.AdrQuery.AdrParameters;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.Test;

/** What a viewer is told of records and pages that he may not see (rules A14, A17 and A34). */
class HiddenRecordsTest extends AdrListCase {

    @Test
    void givenAHiddenRecordThatReplacesWhenListedThenTheStatusIsToldAndNothingElseOfItA17() {
        fixture.numbered(1, "Use queues", row("Status", "Accepted"), row("Tags", "open"));
        Page hidden = fixture.numbered(
                2,
                "Secret topics",
                row("Status", "Accepted"),
                row("Tags", "secret"),
                row("Supersedes", link("Use queues")));
        fixture.confluence.restrict(hidden);

        AdrListBody all = fixture.all();

        assertEquals(List.of(1L), ids(all));
        assertEquals(List.of("open"), all.tags());
        assertEquals("superseded", all.rows().get(0).status());
        assertEquals(List.of(), all.rows().get(0).relations());
        assertEquals(List.of("adr.note.replaced-by-hidden"), all.rows().get(0).notes());
        assertFalse(all.toString().contains("Secret"), all.toString());
        assertEquals(List.of(), fixture.feature.graphs().graph(AdrFixture.ALL).nodes());
    }

    @Test
    void a17GivenARecordThatSaysItIsReplacedAndAHiddenProposalThatWouldThenItReadsAsReplacedByNothing() {
        fixture.numbered(1, "Use queues", row("Status", "Superseded"));
        Page hidden =
                fixture.numbered(2, "Secret topics", row("Status", "Proposed"), row("Supersedes", link("Use queues")));
        assertTrue(codes(fixture.feature.desk().one(1)).contains("superseded-too-early"));

        fixture.confluence.restrict(hidden);

        List<String> told = codes(fixture.feature.desk().one(1));
        assertFalse(told.contains("superseded-too-early"), told.toString());
        assertTrue(told.contains("superseded-by-nothing"), told.toString());
    }

    @Test
    void a34GivenARelationToAHiddenRecordOrAHiddenPageOrNoneThenAllThreeReadTheSame() {
        fixture.confluence.restrict(fixture.numbered(1, "Secret record", row("Status", "Accepted")));
        fixture.confluence.restrict(fixture.page(2, "Secret page", "<p>x</p>"));
        fixture.page(3, "Open page", "<p>x</p>");
        String row = row("Supersedes", link("TITLE") + " partly: of old");
        fixture.numbered(11, "First", row("Status", "Accepted"), row.replace("TITLE", "Secret record"));
        fixture.numbered(12, "Second", row("Status", "Accepted"), row.replace("TITLE", "Secret page"));
        fixture.numbered(13, "Third", row("Status", "Accepted"), row.replace("TITLE", "Nowhere"));
        fixture.numbered(14, "Fourth", row("Status", "Accepted"), row.replace("TITLE", "Open page"));

        for (long id = 11; id <= 13; id++) {
            AdrBody one = fixture.feature.desk().one(id);
            assertEquals(List.of(), one.relations());
            assertEquals(List.of(), one.notes());
            assertEquals(List.of("date-missing", "relation-to-no-page"), codes(one), () -> one.toString());
            assertEquals(
                    List.of("adr.mend.remove-link"),
                    one.findings().get(1).mends().stream()
                            .map(mend -> mend.label().replaceAll("\\[.*", ""))
                            .toList());
            assertEquals(List.of(), row(id).relations());
            assertEquals(List.of("date-missing", "relation-to-no-page"), codes(row(id)));
        }
        assertEquals(List.of("date-missing", "relation-to-no-adr"), codes(row(14)));
        assertEquals(
                List.of(),
                fixture.feature.graphs().graph(AdrFixture.ALL).nodes(),
                "what relates to hidden ones alone is not drawn");
    }

    @Test
    void a34GivenTwoLinksToHiddenPagesWhenTheSecondIsRemovedThenTheFirstStays() {
        fixture.confluence.restrict(fixture.numbered(1, "Secret record", row("Status", "Accepted")));
        Page page = fixture.numbered(
                2, "Use topics", row("Status", "Accepted"), row("Amends", link("Secret record") + ", " + link("Gone")));
        AdrMendBody mend =
                fixture.feature.desk().one(2).findings().get(2).mends().get(0);

        AdrBody after = fixture.feature
                .desk()
                .mend(2, () -> new AdrMendRequest(1, mend.mend(), mend.row(), mend.place(), mend.other()));

        assertEquals(List.of("date-missing", "relation-to-no-page"), codes(after));
        assertTrue(page.getBodyAsString().contains("<td>" + link("Secret record") + "</td>"));
    }

    @Test
    void a34GivenMoreOthersThanAreLookedAtThenThatIsSaidAndNobodyIsCalledHidden() {
        fixture.numbered(1, "Use queues", row("Status", "Accepted"), row("Amends", link("Nowhere")));
        for (long id = 2; id <= 202; id++) {
            Page page = fixture.numbered(
                    id, "Record " + id, row("Status", "Accepted"), row("Supersedes", link("Use queues")));
            if (id < 202) {
                fixture.confluence.restrict(page);
            }
        }

        AdrBody one = fixture.feature.desk().one(1);

        assertEquals("superseded", one.status());
        assertEquals(List.of("adr.note.not-looked-at"), one.notes());
        assertEquals(List.of(), one.relations());
        assertTrue(codes(one).contains("relation-to-no-page"), "its own links have a bound of their own");
    }

    @Test
    void a14GivenAsManyAsAreDrawnAndHiddenOnesBehindThemThenThereAreNoMore() {
        fixture.numbered(1, "Record 1", row("Status", "Accepted"));
        for (long id = 2; id <= AdrGraphMaker.MOST + 2; id++) {
            Page page = fixture.numbered(
                    id, "Record " + id, row("Status", "Accepted"), row("Relates to", link("Record 1")));
            if (id > AdrGraphMaker.MOST) {
                fixture.confluence.restrict(page);
            }
        }
        AdrGraphBody graph = fixture.feature.graphs().graph(AdrFixture.ALL);
        assertEquals(AdrGraphMaker.MOST, graph.nodes().size());
        assertFalse(graph.more());

        fixture.numbered(200, "Record 200", row("Status", "Accepted"), row("Relates to", link("Record 1")));

        assertTrue(fixture.feature.graphs().graph(AdrFixture.ALL).more());
    }

    @Test
    void givenAHiddenRecordThatWouldReplaceWhenListedThenNothingIsToldOfItA17() {
        fixture.numbered(1, "Use queues", row("Status", "Accepted"));
        fixture.confluence.restrict(
                fixture.numbered(2, "Secret", row("Status", "Proposed"), row("Supersedes", link("Use queues"))));

        assertEquals(List.of(), row(1).notes());
        assertEquals(List.of(), row(1).relations());
    }

    @Test
    void givenHiddenRecordsAmongOthersWhenListedThenTheCursorNamesNoneOfThem() {
        for (long id = 1; id <= 25; id++) {
            Page page = fixture.numbered(id, "Record " + id, row("Status", "Accepted"));
            if (id == 21 || id == 22) {
                fixture.confluence.restrict(page);
            }
        }

        AdrListBody first = fixture.all();

        assertEquals(20, first.rows().size());
        assertTrue(first.sure());
        assertEquals("20", first.after());
        assertEquals(List.of(23L, 24L, 25L), ids(fixture.part(AdrFixture.ALL, first.after())));
    }

    @Test
    void givenMoreHiddenRecordsThanAreLookedAtWhenListedThenItSaysSoAndGoesOnBehindThem() {
        for (long id = 1; id <= 230; id++) {
            Page page = fixture.numbered(id, "Record " + id, row("Status", "Accepted"));
            if (id > 2 && id < 229) {
                fixture.confluence.restrict(page);
            }
        }

        AdrListBody first = fixture.all();
        AdrListBody second = fixture.part(AdrFixture.ALL, first.after());

        assertEquals(List.of(1L, 2L), ids(first));
        assertFalse(first.sure());
        assertTrue(first.after().startsWith("2."), first.after());
        assertFalse(first.after().contains("200"), first.after());
        assertEquals(List.of(229L, 230L), ids(second));
        assertNull(second.after());
    }

    @Test
    void givenAHiddenRecordWhenListedBehindItThenItIsAsIfItWereNotThere() {
        fixture.numbered(1, "Apples", row("Status", "Accepted"));
        fixture.confluence.restrict(fixture.numbered(2, "Secret", row("Status", "Accepted")));
        AdrParameters byTitle = new AdrParameters(null, null, null, null, null, null, null, null, "title");

        for (String cursor : List.of("2", "9")) {
            Problem refused = assertThrows(Problem.class, () -> fixture.part(byTitle, cursor));
            assertEquals("adr-list-changed", refused.code());
        }
        assertEquals(List.of(), ids(fixture.part(byTitle, "1")));
    }

    @Test
    void givenWhereAListGoesOnWhenAskedInAnotherOrderThenItDoesNot() {
        for (long id = 1; id <= 230; id++) {
            Page page = fixture.numbered(id, "Record " + id, row("Status", "Accepted"));
            if (id > 2 && id < 229) {
                fixture.confluence.restrict(page);
            }
        }
        String after = fixture.all().after();
        AdrParameters byTitle = new AdrParameters(null, null, null, null, null, null, null, null, "title");

        Problem refused = assertThrows(Problem.class, () -> fixture.part(byTitle, after));

        assertEquals("adr-list-changed", refused.code());
    }

    @Test
    void givenARecordThatNamesAHiddenProposalWhenListedThenItIsNotToldThatItIsOneA17() {
        Page queues = fixture.numbered(1, "Use queues", row("Status", "Accepted"));
        fixture.confluence.restrict(
                fixture.numbered(2, "Secret", row("Status", "Proposed"), row("Supersedes", link("Use queues"))));
        fixture.confluence.edit(
                queues,
                queues.getBodyAsString().replace("</tbody>", row("Superseded by", link("Secret")) + "</tbody>"),
                "author");
        fixture.look(1);

        assertEquals(List.of(), row(1).relations());
        assertEquals(List.of("date-missing", "relation-to-no-page"), codes(row(1)));
    }
}
