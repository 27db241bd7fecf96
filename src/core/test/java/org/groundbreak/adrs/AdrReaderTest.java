package org.groundbreak.adrs;

import static org.groundbreak.adrs.AdrPage.NUMBER;
import static org.groundbreak.adrs.AdrPage.kinds;
import static org.groundbreak.adrs.AdrPage.link;
import static org.groundbreak.adrs.AdrPage.page;
import static org.groundbreak.adrs.AdrPage.properties;
import static org.groundbreak.adrs.AdrPage.read;
import static org.groundbreak.adrs.AdrPage.table;
import static org.groundbreak.adrs.AdrPage.user;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundbreak.adrs.AdrFinding.Kind;
import org.groundbreak.storage.StorageError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules A1 to A3, A5 and A6: what a page says of a decision. */
class AdrReaderTest {

    @Test
    void a1GivenAPageWithTheNumberMacroThenItIsAnAdrWhateverElseItSays() {
        AdrReading reading = AdrReader.read("<p>" + NUMBER + "</p>", false);

        Adr adr = ((AdrReading.Found) reading).adr();
        assertTrue(adr.number().macro());
        assertEquals(AdrStatus.UNKNOWN, adr.status().status());
        assertEquals(List.of(Kind.STATUS_MISSING), kinds(adr));
    }

    @Test
    void a1GivenThatMacroInACodeBlockThenItIsNone() {
        String code = "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[" + NUMBER
                + "]]></ac:plain-text-body></ac:structured-macro>";

        assertEquals(new AdrReading.NoAdr(), AdrReader.read(code, false));
    }

    @Test
    void a1GivenTheLabelThenTheRowForTheStatusMakesItOne() {
        assertEquals(
                AdrStatus.ACCEPTED, read(page("Status", "Accepted")).status().status());
        assertFalse(read(page("Status", "Accepted")).number().macro());
        assertEquals(new AdrReading.NoAdr(), AdrReader.read(page("Status", "Accepted"), false));
        assertEquals(new AdrReading.NoAdr(), AdrReader.read(page("Date", "2026-11-28"), true));
        assertEquals(new AdrReading.NoAdr(), AdrReader.read(table("Status", "Accepted"), true));
    }

    @Test
    void a2GivenABodyThatCannotBeReadThenThatIsTheResultWithItsPlace() {
        assertEquals(
                new AdrReading.Unreadable(StorageError.NOT_WELL_FORMED, 2, 6),
                AdrReader.read("<p>\nab</td></p>", true));
        assertEquals(
                new AdrReading.Unreadable(StorageError.UNKNOWN_ENTITY, 1, 4), AdrReader.read("<p>&nix;</p>", true));
    }

    @Test
    void givenAPageOfAnAdrThenAllIsRead() {
        String body = page(
                        "Number", "<p>" + NUMBER + "</p>",
                        "Status", "<p><strong>Accepted</strong></p>",
                        "Date", "<time datetime=\"2026-03-01\"/>&nbsp;",
                        "Deciders",
                                "<ul><li><p>" + user("k1") + "</p></li><li>" + user("k2")
                                        + " (lead)</li></ul>, Ada and Bob",
                        "Tags", "storage, Search; storage\n<p>UI</p>",
                        "Review by", "2027-03-01",
                        "Adoption", "In progress",
                        "Supersedes", link("Old"),
                        "Budget", "none of ours")
                + "<h2>1. Decision</h2><p>We do.</p><h3>More</h3><p>x</p><h2>Alternatives considered:</h2><h2>Folgen</h2>"
                + "<p>a</p>";

        Adr adr = read(body);

        assertEquals(new StatedNumber(true, Optional.empty()), adr.number());
        assertEquals(new StatedStatus(AdrStatus.ACCEPTED, "Accepted"), adr.status());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), adr.date());
        assertEquals(
                List.of("k1", "k2", "Ada", "Bob"),
                adr.deciders().stream()
                        .map(decider -> decider.userKey().orElse(decider.words()))
                        .toList());
        assertEquals(List.of("storage", "Search", "UI"), adr.tags());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)), adr.reviewBy());
        assertEquals(Optional.of(Adoption.IN_PROGRESS), adr.adoption());
        assertEquals(1, adr.relations().size());
        assertEquals(List.of(), adr.findings());
        assertEquals(Optional.of(Language.ENGLISH), adr.language());
        assertEquals("We do.\nMore\nx", adr.sections().get(AdrSection.DECISION).words());
        assertEquals(List.of(AdrSection.ALTERNATIVES, AdrSection.PRODUCT_IMPLICATIONS), adr.emptySections());
        assertTrue(adr.isReviewOverdue(LocalDate.of(2027, 3, 2)));
        assertFalse(adr.isReviewOverdue(LocalDate.of(2027, 3, 1)));
    }

    @Test
    void givenAPageInGermanThenAllIsReadToo() {
        Adr adr = read(page(
                "Nummer:", "ADR-0012",
                "Status", "Akzeptiert",
                "Datum", "2026-03-01",
                "Entscheider:innen", "Ada und Bob",
                "Schlagw&ouml;rter", "Suche",
                "&Uuml;berpr&uuml;fen bis", "2027-03-01",
                "Umsetzung", "umgesetzt",
                "L&ouml;st ab", link("Alt")));

        assertEquals(Optional.of(new AdrNumber("ADR", 12)), adr.number().typed());
        assertEquals(AdrStatus.ACCEPTED, adr.status().status());
        assertEquals(2, adr.deciders().size());
        assertEquals(List.of("Suche"), adr.tags());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)), adr.reviewBy());
        assertEquals(Optional.of(Adoption.ADOPTED), adr.adoption());
        assertEquals(RelationKind.SUPERSEDES, adr.relations().get(0).kind());
        assertEquals(Optional.of(Language.GERMAN), adr.language());
        assertEquals(List.of(), adr.findings());
    }

    @Test
    void a3GivenNamesInTheFirstRowThenTheValuesStandBelow() {
        Adr adr = read(properties("<table><tr><th>Status</th><th>Date</th><th>Owner</th></tr>"
                + "<tr><td>Accepted</td><td>2026-03-01</td></tr></table>"));

        assertEquals(AdrStatus.ACCEPTED, adr.status().status());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), adr.date());
    }

    @Test
    void a3GivenAHeadingAboveTheColumnsThenTheNamesStandInTheFirstColumn() {
        Adr adr = read(properties("<table><tr><th>Property</th><th>Value</th></tr>"
                + "<tr><td>Status</td><td>Rejected</td></tr><tr><td>Tags</td><td>a</td></tr></table>"));

        assertEquals(AdrStatus.REJECTED, adr.status().status());
        assertEquals(List.of("a"), adr.tags());
    }

    @Test
    void a3GivenTwoPairsInARowOrTwoMacrosThenAllAreRead() {
        Adr adr = read(
                properties("<table><tr><th>Status</th><td>Rejected</td><th>Date</th><td>2026-03-01</td></tr></table>")
                        + properties(table("Tags", "a")));

        assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), adr.date());
        assertEquals(List.of("a"), adr.tags());
    }

    @Test
    void a3GivenARowTwiceThenTheFirstCountsAndItIsSaidWhereTheyDiffer() {
        Adr same = read(page("Status", "Proposed", "Date", "2026-03-01", "Datum", "2026-03-01"));
        Adr other = read(page("Status", "Proposed", "Date", "2026-03-01", "Decided on", "2026-03-02"));

        assertEquals(List.of(), kinds(same));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), other.date());
        assertEquals(List.of(AdrFinding.in(Kind.ROW_TWICE, AdrField.DATE, "2026-03-02")), other.findings());
    }

    @Test
    void a3GivenTwoStatusesThenNoneIsGuessed() {
        Adr adr = read(page("Status", "Accepted", "State", "Rejected"));

        assertEquals(new StatedStatus(AdrStatus.UNKNOWN, "Accepted"), adr.status());
        assertTrue(kinds(adr).contains(Kind.ROW_TWICE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01,2026-03-01",
        "<p> 2026-03-01&nbsp;</p>,2026-03-01",
        "<time datetime='2026-03-01'/>,2026-03-01",
        "<time datetime='2026-03-01T10:00:00Z'/> (Berlin),2026-03-01"
    })
    void a5GivenADateThenItIsRead(String markup, LocalDate day) {
        assertEquals(
                Optional.of(day),
                read(page("Status", "Accepted", "Date", markup)).date());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01.03.2026",
                "03/01/2026",
                "2026-02-30",
                "2026-3-1",
                "1 March",
                "today",
                "2026-03-01 2026-03-02",
                "2026-03-01T10:00",
                "<time/>",
                "<time datetime='soon'/>",
                "<time datetime='2026-03-01'/><time datetime='2026-03-02'/>"
            })
    void a5GivenAnythingElseThenItIsAFindingAndNoDate(String markup) {
        Adr adr = read(page("Status", "Accepted", "Date", markup, "Review by", markup));

        assertEquals(Optional.empty(), adr.date());
        assertEquals(Optional.empty(), adr.reviewBy());
        assertEquals(List.of(Kind.DATE_UNREADABLE, Kind.DATE_UNREADABLE), kinds(adr));
    }

    @Test
    void a5GivenADecisionWithoutADateThenThatIsAFindingAndForAProposalNone() {
        assertEquals(List.of(Kind.DATE_MISSING), kinds(read(page("Status", "Accepted"))));
        assertEquals(List.of(Kind.DATE_MISSING), kinds(read(page("Status", "Accepted", "Date", "<p><br/></p>"))));
        assertEquals(List.of(), kinds(read(page("Status", "Proposed", "Date", "-", "Review by", ""))));
    }

    @Test
    void a6GivenAWordForTheAdoptionThatWeDoNotKnowThenItIsAFinding() {
        Adr adr = read(page("Status", "Proposed", "Adoption", "half way"));

        assertEquals(Optional.empty(), adr.adoption());
        assertEquals(List.of(AdrFinding.in(Kind.ADOPTION_UNKNOWN, AdrField.ADOPTION, "half way")), adr.findings());
    }

    @Test
    void a6GivenNobodyAndNothingThenTheListsAreEmpty() {
        Adr adr = read(page("Status", "Proposed", "Deciders", "n/a", "Tags", "keine"));

        assertEquals(List.of(), adr.deciders());
        assertEquals(List.of(), adr.tags());
    }

    @Test
    void a6GivenTagsWithAHashOrInLozengesThenEachIsOne() {
        assertEquals(
                List.of("db", "ui", "Big Data", "x"),
                read(page(
                                "Status",
                                "Proposed",
                                "Tags",
                                "#db #ui " + AdrPage.lozenge("Big Data") + AdrPage.lozenge("x")))
                        .tags());
    }

    @Test
    void givenANumberThatIsNoneThenItIsAFinding() {
        Adr adr = read(page("Status", "Proposed", "ID", "20260301"));

        assertEquals(Optional.empty(), adr.number().typed());
        assertEquals(List.of(Kind.NUMBER_UNREADABLE), kinds(adr));
    }
}
