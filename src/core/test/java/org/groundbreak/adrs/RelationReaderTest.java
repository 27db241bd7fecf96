package org.groundbreak.adrs;

import static org.groundbreak.adrs.AdrPage.kinds;
import static org.groundbreak.adrs.AdrPage.link;
import static org.groundbreak.adrs.AdrPage.page;
import static org.groundbreak.adrs.AdrPage.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.groundbreak.adrs.AdrFinding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule A7: links in the row of a relation, with "partly" behind them. */
class RelationReaderTest {

    @Test
    void a7GivenSeveralLinksThenEachIsOneInOrderWithItsWords() {
        List<StatedRelation> relations = relations(
                "Supersedes", link("A") + " partly: the cache, " + link("B") + "; " + link("C") + " (since 2026)");

        assertEquals(List.of("A", "B", "C"), titles(relations));
        assertEquals(
                List.of(true, false, false),
                relations.stream().map(StatedRelation::partly).toList());
        assertEquals(
                List.of("the cache", "", "since 2026)"),
                relations.stream().map(StatedRelation::note).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s partly: x",
                "%s (teilweise: x)",
                "<p>%s, zum Teil x</p>",
                "partly %s x",
                "<ul><li>%s</li><li>partially: x</li></ul>"
            })
    void a7GivenPartlyBehindALinkOrBeforeItThenItIsOneOfAPart(String markup) {
        StatedRelation relation =
                relations("Ersetzt", String.format(markup, link("A"))).get(0);

        assertTrue(relation.partly());
        assertTrue(relation.note().startsWith("x"), relation.note());
    }

    @Test
    void a7GivenAWordThatOnlyBeginsLikePartlyThenItIsNone() {
        assertFalse(relations("Ersetzt", link("A") + " teilsanierung").get(0).partly());
    }

    @ParameterizedTest
    @CsvSource({
        "Supersedes,SUPERSEDES,false",
        "Replaced by,SUPERSEDES,true",
        "&Auml;ndert,AMENDS,false",
        "Ge&auml;ndert durch,AMENDS,true",
        "Depends on:,DEPENDS_ON,false",
        "H&auml;ngt ab von,DEPENDS_ON,false",
        "Voraussetzung f&uuml;r,DEPENDS_ON,true",
        "Relates to,RELATES_TO,false",
        "Siehe auch,RELATES_TO,false"
    })
    void a7GivenTheNameOfARowThenItSaysHowTheyRelate(String row, RelationKind kind, boolean inverse) {
        StatedRelation relation = relations(row, link("A")).get(0);

        assertEquals(kind, relation.kind());
        assertEquals(inverse, relation.inverse());
    }

    @Test
    void a7GivenWordsWithoutALinkThenTheyAreAFinding() {
        Adr adr = read(page("Status", "Proposed", "Supersedes", "<p>ADR 7</p><p>" + link("A") + ", ADR-8</p>"));

        assertEquals(1, adr.relations().size());
        assertEquals(
                List.of(
                        AdrFinding.in(Kind.RELATION_WITHOUT_LINK, AdrField.SUPERSEDES, "ADR 7"),
                        AdrFinding.in(Kind.RELATION_WITHOUT_LINK, AdrField.SUPERSEDES, "ADR-8")),
                adr.findings());
    }

    @Test
    void a7GivenANumberInTheWordsThatSayWhichPartThenItIsNoFinding() {
        Adr adr = read(page("Status", "Proposed", "Supersedes", link("A") + " partly: what ADR-12 says of reads"));

        assertEquals("what ADR-12 says of reads", adr.relations().get(0).note());
        assertEquals(List.of(), adr.findings());
        assertEquals(
                List.of(AdrFinding.in(Kind.RELATION_WITHOUT_LINK, AdrField.SUPERSEDES, "ADR-8")),
                read(page("Status", "Proposed", "Supersedes", link("A") + " partly, ADR-8"))
                        .findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "&ndash;", "none", "N/A", "keine", "<p><br/></p>"})
    void a7GivenNothingThenThereIsNoRelationAndNoFinding(String markup) {
        Adr adr = read(page("Status", "Proposed", "Supersedes", markup));

        assertEquals(List.of(), adr.relations());
        assertEquals(List.of(), kinds(adr));
    }

    @Test
    void a7GivenALinkThatLeadsToNoPageThenItIsAFinding() {
        Adr adr = read(page(
                "Status",
                "Proposed",
                "Supersedes",
                "<ac:link ac:anchor='x'><ac:link-body>here</ac:link-body></ac:link>"));

        assertEquals(List.of(AdrFinding.in(Kind.RELATION_WITHOUT_LINK, AdrField.SUPERSEDES, "here")), adr.findings());
    }

    private static List<StatedRelation> relations(String row, String markup) {
        Adr adr = read(page("Status", "Proposed", row, markup));
        assertEquals(List.of(), adr.findings());
        return adr.relations();
    }

    private static List<String> titles(List<StatedRelation> relations) {
        return relations.stream()
                .map(StatedRelation::target)
                .flatMap(target -> Stream.of(target.title().orElseThrow()))
                .toList();
    }
}
