package org.groundbreak.confluence.adrs;

import static org.groundbreak.confluence.adrs.AdrFixture.link;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index as one viewer gets it (rules A15 and A17). */
class AdrListServiceTest {

    private final AdrFixture fixture = new AdrFixture();

    @BeforeEach
    void signIn() {
        fixture.confluence.signIn("product");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

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

    private static List<String> codes(AdrBody adr) {
        return adr.findings().stream().map(AdrFindingBody::code).toList();
    }

    private AdrGraphBody.GraphEdge edge() {
        return fixture.feature.graphs().graph(AdrFixture.ALL).edges().get(0);
    }

    private AdrBody row(long id) {
        return fixture.all().rows().stream()
                .filter(row -> row.contentId() == id)
                .findFirst()
                .orElseThrow();
    }

    private static String row(String name, String markup) {
        return AdrFixture.row(name, markup);
    }

    private AdrListBody part(String status, String tag, String decider, String from, String to, String sort) {
        return fixture.part(new AdrParameters(status, tag, decider, null, from, to, null, null, sort), null);
    }

    private static AdrParameters inSpace(String key) {
        return new AdrParameters(null, null, null, key, null, null, null, null, null);
    }

    private static AdrParameters inForce() {
        return new AdrParameters(null, null, null, null, null, null, null, "true", null);
    }

    private String refused(AdrParameters asked, String cursor) {
        return assertThrows(Problem.class, () -> fixture.part(asked, cursor)).code();
    }

    private static List<Long> ids(AdrListBody part) {
        return part.rows().stream().map(AdrBody::contentId).toList();
    }
}
