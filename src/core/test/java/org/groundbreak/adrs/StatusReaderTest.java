package org.groundbreak.adrs;

import static org.groundbreak.adrs.AdrPage.kinds;
import static org.groundbreak.adrs.AdrPage.link;
import static org.groundbreak.adrs.AdrPage.lozenge;
import static org.groundbreak.adrs.AdrPage.page;
import static org.groundbreak.adrs.AdrPage.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.groundbreak.adrs.AdrFinding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule A4: a status is what the page says, in words or in a lozenge; none is guessed. */
class StatusReaderTest {

    @ParameterizedTest
    @CsvSource({
        "Accepted,ACCEPTED",
        "<p> accepted. </p>,ACCEPTED",
        "\u2705 Accepted,ACCEPTED",
        "ACCEPTED on 2026-03-01,ACCEPTED",
        "Accepted (2026-03-01),ACCEPTED",
        "Akzeptiert am <time datetime='2026-03-01'/>,ACCEPTED",
        "Accepted (<time datetime='2026-03-01'/>),ACCEPTED",
        "<del>Proposed</del> Accepted,ACCEPTED",
        "angenommen,ACCEPTED",
        "Proposed,PROPOSED",
        "Draft,PROPOSED",
        "Entwurf,PROPOSED",
        "Vorgeschlagen,PROPOSED",
        "rejected,REJECTED",
        "Abgelehnt,REJECTED",
        "Deprecated,DEPRECATED",
        "Veraltet,DEPRECATED",
        "Superseded,SUPERSEDED",
        "Ersetzt,SUPERSEDED"
    })
    void a4GivenAWordForAStatusThenThatIsIt(String markup, AdrStatus status) {
        assertEquals(status, read(page("Status", markup)).status().status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accepted?",
                "not accepted",
                "to be accepted",
                "Accepted, pending legal",
                "Accepted<br/>pending legal",
                "Proposed Accepted Rejected",
                "accepted / rejected",
                "Accepted<br/>Rejected",
                "open",
                "In review",
                "DECIDED",
                "{proposed | rejected | accepted}",
                "partly superseded",
                "Accepted since forever"
            })
    void a4GivenAnythingElseThenItIsUnknownAndItsWordsAreKept(String markup) {
        Adr adr = read(page("Status", markup));

        assertEquals(AdrStatus.UNKNOWN, adr.status().status());
        assertEquals(markup.replace("<br/>", " "), adr.status().words());
        assertEquals(List.of(Kind.STATUS_UNKNOWN), kinds(adr));
    }

    @Test
    void a4GivenTheLozengeOfTheHostThenItsTitleIsTheStatus() {
        assertEquals(
                AdrStatus.ACCEPTED,
                read(page("Status", "<p>" + lozenge("ACCEPTED") + "</p>"))
                        .status()
                        .status());
        assertEquals(
                AdrStatus.UNKNOWN,
                read(page("Status", lozenge("PROPOSED") + " " + lozenge("ACCEPTED")))
                        .status()
                        .status());
    }

    @Test
    void a4GivenNothingThenItIsUnknownAndThatIsAFinding() {
        Adr adr = read(page("Status", "<p><br/></p>"));

        assertEquals(StatedStatus.NONE, adr.status());
        assertEquals(List.of(Kind.STATUS_MISSING), kinds(adr));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Superseded by ", "ersetzt durch ", "REPLACED BY: ", "Abgel&ouml;st von "})
    void a4GivenSupersededByALinkThenItIsAStatusAndARelation(String words) {
        Adr adr = read(page("Status", words + link("New")));

        assertEquals(AdrStatus.SUPERSEDED, adr.status().status());
        StatedRelation by = adr.relations().get(0);
        assertEquals(RelationKind.SUPERSEDES, by.kind());
        assertTrue(by.inverse());
        assertEquals("New", by.target().title().orElseThrow());
    }

    @Test
    void a4GivenSupersededBySeveralThenEachIsARelation() {
        Adr adr = read(
                page("Status", lozenge("Superseded") + " by " + link("A") + ", " + link("B") + " and " + link("C")));

        assertEquals(AdrStatus.SUPERSEDED, adr.status().status());
        assertEquals(3, adr.relations().size());
        assertEquals("", adr.relations().get(0).note());
    }

    @Test
    void a4GivenSupersededByWordsWithoutALinkThenThatIsAFinding() {
        Adr adr = read(page("Status", "superseded by ADR-0123", "Date", "2026-03-01"));

        assertEquals(AdrStatus.SUPERSEDED, adr.status().status());
        assertEquals(
                List.of(AdrFinding.in(Kind.RELATION_WITHOUT_LINK, AdrField.SUPERSEDED_BY, "superseded by ADR-0123")),
                adr.findings());
    }

    /** As adr-tools writes it. */
    @Test
    void a4GivenLinesWithRelationsBelowAStatusThenBothAreRead() {
        Adr adr = read(page(
                "Status",
                "<p>Accepted</p><p>Amended by " + link("Nine") + "</p><p>Supersedes " + link("Two") + "</p>"));

        assertEquals(AdrStatus.ACCEPTED, adr.status().status());
        assertEquals(
                List.of(RelationKind.AMENDS, RelationKind.SUPERSEDES),
                adr.relations().stream().map(StatedRelation::kind).toList());
        assertEquals(
                List.of(true, false),
                adr.relations().stream().map(StatedRelation::inverse).toList());
    }

    @Test
    void a4GivenAcceptedAndSupersededAtOnceThenItIsUnknown() {
        Adr adr = read(page("Status", "Accepted, superseded by " + link("New")));

        assertEquals(AdrStatus.UNKNOWN, adr.status().status());
        assertEquals(1, adr.relations().size());
    }

    @Test
    void a4GivenSupersededInPartThenTheRelationIsReadAndTheStatusIsNotGuessed() {
        Adr adr = read(page("Status", "Partly superseded by " + link("New")));

        assertEquals(AdrStatus.UNKNOWN, adr.status().status());
        assertTrue(adr.relations().get(0).partly());
    }

    @Test
    void a4GivenVeryLongWordsThenTheyAreReadInNoTime() {
        Adr adr = read(page("Status", "!:,(- ".repeat(100_000) + "x", "Supersedes", "(,;- ".repeat(100_000) + "x"));

        assertEquals(AdrStatus.UNKNOWN, adr.status().status());
        assertEquals(200, adr.status().words().length());
    }
}
