package org.groundbreak.confluence.adrs;

import static org.groundbreak.confluence.adrs.AdrFixture.link;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import java.util.List;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.adrs.AdrQuery.AdrParameters;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index as one viewer gets it (rule A15). */
class AdrListServiceTest extends AdrListCase {

    @Test
    void givenNobodySignedInWhenListedThenItIs401() {
        fixture.confluence.signIn(null);

        assertEquals("sign-in", refused(AdrFixture.ALL, null));
        assertEquals(
                "sign-in",
                assertThrows(Problem.class, () -> fixture.feature.graphs().graph(AdrFixture.ALL))
                        .code());
        assertEquals(
                "sign-in",
                assertThrows(Problem.class, () -> fixture.feature.desk().one(1)).code());
    }

    @ParameterizedTest
    @CsvSource({
        "open,,,,unknown-status",
        ",noise,,,unknown-order",
        ",,yesterday,,bad-date",
        ",,,x,bad-cursor",
        ",,,-1,bad-cursor",
        ",,,1x,bad-cursor"
    })
    void givenWhatMakesNoSenseWhenListedThenItIs400(
            String status, String sort, String from, String cursor, String code) {
        AdrParameters asked = new AdrParameters(status, null, null, null, from, null, null, null, sort);

        assertEquals(code, refused(asked, cursor));
    }

    @Test
    void givenASpaceThatIsHiddenWhenListedThenItIs404AndWithoutItsNameNothingOfItIsThere() {
        fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        Space space = fixture.confluence.spaceManager().getSpace(MockConfluence.SPACE);
        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.VIEW), eq(space)))
                .thenReturn(false);

        assertEquals("no-space", refused(inSpace(MockConfluence.SPACE), null));
        assertEquals(List.of(), ids(fixture.all()));
    }

    @Test
    void givenSeveralSpacesOfWhichOneIsHiddenOrRemovedThenTheOthersAreListedAndDrawn() {
        fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        fixture.labelled(2, "Use topics", row("Status", "Accepted"), row("Amends", link("Use queues")));
        Space secret = MockConfluence.space(99, "SECRET");
        when(fixture.confluence.spaceManager().getSpace("SECRET")).thenReturn(secret);
        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.VIEW), eq(secret)))
                .thenReturn(false);
        Page hidden = fixture.page(3, "Secret", AdrFixture.properties(row("Status", "Accepted")));
        when(hidden.getSpace()).thenReturn(secret);
        AdrFixture.label(hidden, "adr");
        fixture.look(3);

        for (String keys : List.of("SECRET,DEMO", "GONE, DEMO", "GONE,SECRET,DEMO")) {
            assertEquals(List.of(1L, 2L), ids(fixture.part(inSpace(keys), null)), keys);
            assertEquals(
                    2, fixture.feature.graphs().graph(inSpace(keys)).nodes().size(), keys);
        }
        for (String keys : List.of("SECRET", "GONE", "GONE,SECRET")) {
            assertEquals("no-space", refused(inSpace(keys), null), keys);
            assertEquals(
                    "no-space",
                    assertThrows(Problem.class, () -> fixture.feature.graphs().graph(inSpace(keys)))
                            .code());
        }
    }

    @Test
    void givenFiltersWhenListedThenAllOfThemHoldAtOnceA15() {
        fixture.labelled(
                1, "Use queues", row("Status", "Accepted"), row("Tags", "Data, Speed"), row("Date", "2026-01-05"));
        fixture.labelled(2, "Use topics", row("Status", "Proposed"), row("Tags", "data"), row("Date", "2026-02-05"));
        fixture.labelled(
                3, "Use paper", row("Status", "Rejected"), row("Deciders", "Grace"), row("Date", "2026-03-05"));

        assertEquals(List.of(1L, 2L), ids(part("accepted,proposed", null, null, null, null, "date")));
        assertEquals(List.of(2L, 1L), ids(part(null, "DATA", null, null, null, "-date")));
        assertEquals(List.of(3L), ids(part(null, null, "grace", null, null, null)));
        assertEquals(List.of(2L, 3L), ids(part(null, null, null, "2026-02-01", null, "date")));
        assertEquals(List.of(1L), ids(part("accepted", "data", null, null, "2026-01-31", null)));
        assertEquals(List.of("Data", "Speed"), fixture.all().tags());
    }

    @Test
    void givenAProposalThatSupersedesWhenListedThenTheOtherStaysInForceAndSaysSoAndWhenAcceptedItIsReplacedA10() {
        fixture.numbered(1, "Use queues", row("Status", "Accepted"));
        Page topics =
                fixture.numbered(2, "Use topics", row("Status", "Proposed"), row("Supersedes", link("Use queues")));

        AdrBody before = row(1);
        assertTrue(before.inForce());
        assertEquals(List.of("adr.note.proposed[2]"), before.notes());
        assertEquals(
                "adr.relation.superseded-by.proposed", before.relations().get(0).label());
        assertEquals(before.relations(), fixture.feature.desk().one(1).relations());
        assertEquals(
                "adr.relation.supersedes.proposed", row(2).relations().get(0).label());
        assertEquals("adr.relation.supersedes.proposed", edge().text());
        fixture.confluence.edit(topics, topics.getBodyAsString().replace("Proposed", "Accepted"), "author");
        fixture.look(2);

        AdrBody after = row(1);
        assertFalse(after.inForce());
        assertEquals("superseded", after.status());
        assertEquals("adr.relation.superseded-by", after.relations().get(0).label());
        assertEquals("2", after.relations().get(0).name());
        assertEquals("adr.relation.supersedes", row(2).relations().get(0).label());
        assertEquals("adr.relation.supersedes", edge().text());
        assertEquals(List.of(2L), ids(fixture.part(inForce(), null)));
    }

    @Test
    void givenTheLastRowOfAPartThatLeavesTheFilterWhenListedFurtherThenItGoesOnBehindItsPlace() {
        for (long id = 1; id <= 22; id++) {
            fixture.numbered(id, "Record " + id, row("Status", "Accepted"));
        }
        AdrParameters asked = new AdrParameters("accepted", null, null, null, null, null, null, null, null);
        AdrListBody first = fixture.part(asked, null);
        Page last = fixture.confluence.pageManager().getPage(20);
        fixture.confluence.edit(last, last.getBodyAsString().replace("Accepted", "Rejected"), "author");
        fixture.look(20);

        assertEquals(List.of(21L, 22L), ids(fixture.part(asked, first.after())));
        AdrFixture.unlabel(last);
        fixture.confluence.edit(last, "<p>nothing</p>", "author");
        fixture.look(20);
        assertEquals("adr-list-changed", refused(asked, first.after()));
    }

    @Test
    void givenAPageThatCannotBeReadWhenListedThenItsRowSaysWhyAndTheOthersStandA2() {
        Page broken = fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        fixture.labelled(2, "Use topics", row("Status", "Accepted"));
        fixture.confluence.edit(broken, "<p>broken", "author");
        fixture.look(1);

        assertEquals("unknown", row(1).status());
        assertTrue(row(1).unreadable().startsWith("adr.unreadable["), row(1).unreadable());
        assertEquals("accepted", row(2).status());
    }

    @Test
    void givenRelationsWhenDrawnThenOlderOnesStandToTheLeftA14() {
        fixture.numbered(1, "Use queues", row("Status", "Accepted"), row("Date", "2026-01-05"));
        fixture.numbered(
                2,
                "Use topics",
                row("Status", "Accepted"),
                row("Date", "2026-02-05"),
                row("Supersedes", link("Use queues")));
        fixture.numbered(3, "Alone", row("Status", "Accepted"));

        AdrGraphBody graph = fixture.feature.graphs().graph(AdrFixture.ALL);

        assertEquals(
                List.of(1L, 2L),
                graph.nodes().stream().map(AdrGraphBody.GraphNode::contentId).toList());
        assertEquals(
                List.of(0, 1),
                graph.nodes().stream().map(AdrGraphBody.GraphNode::column).toList());
        assertEquals(List.of(new AdrGraphBody.GraphEdge(2, 1, "supersedes", "adr.relation.supersedes")), graph.edges());
        assertFalse(graph.more());
    }
}
