package org.groundbreak.adrs;

import static org.groundbreak.adrs.AdrPage.NUMBER;
import static org.groundbreak.adrs.AdrPage.link;
import static org.groundbreak.adrs.AdrPage.lozenge;
import static org.groundbreak.adrs.AdrPage.page;
import static org.groundbreak.adrs.AdrPage.properties;
import static org.groundbreak.adrs.AdrPage.read;
import static org.groundbreak.adrs.AdrPage.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.adrs.FieldEditing.Reason;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule A8: one field of a page is written, and no other character changes. */
class FieldWriterTest {

    private static final RelationTarget OLD = new RelationTarget("Old & <grey>", Optional.empty());
    private static final RelationTarget AFAR = new RelationTarget("Far", Optional.of("S"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Proposed|Accepted",
                "<p><strong>Proposed</strong></p>|<p><strong>Accepted</strong></p>",
                "<div class='content-wrapper'> <p>Proposed </p></div>|<div class='content-wrapper'> <p>Accepted</p></div>",
                "''|Accepted",
                "<p><br /></p>|<p>Accepted</p>",
                "In&nbsp;review|Accepted",
                "<p>MARK<strong>Proposed</strong>/MARK</p>|<p>MARK<strong>Accepted</strong>/MARK</p>",
                "MARK<p>MARK Proposed /MARK</p>/MARK |MARK<p>MARKAccepted/MARK</p>/MARK ",
                "<p>MARKMARKProposed/MARK/MARK&nbsp;</p>|<p>MARKMARKAccepted/MARK/MARK&nbsp;</p>",
                "Vorgeschlagen|Akzeptiert"
            })
    void a8GivenAStatusInWordsThenTheWordsAreReplaced(String before, String after) throws Exception {
        String body = page("Tags", "&auml;&#8364;\ud83d\ude00", "Status", marks(before), "X", "y");

        String written = write(body, writer -> writer.status(AdrStatus.ACCEPTED));

        assertEquals(page("Tags", "&auml;&#8364;\ud83d\ude00", "Status", marks(after), "X", "y"), written);
    }

    @Test
    void a8GivenALozengeThenItStaysOneWithItsColour() throws Exception {
        String written = write(
                page("Status", "<p>" + lozenge("PROPOSED") + "</p>"), writer -> writer.status(AdrStatus.REJECTED));

        assertTrue(written.contains("<p><ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"colour\">Red"));
        assertEquals(AdrStatus.REJECTED, read(written).status().status());
    }

    @Test
    void a8GivenACellOfOneTagThenItBecomesTwo() throws Exception {
        String body = properties("<table><tr><th>Status</th><td class=\"x\"/></tr></table>");

        assertEquals(
                properties("<table><tr><th>Status</th><td class=\"x\">Accepted</td></tr></table>"),
                write(body, writer -> writer.status(AdrStatus.ACCEPTED)));
    }

    @Test
    void a8GivenSupersededByALinkThenItIsReadBack() throws Exception {
        String written = write(page("Status", "Accepted"), writer -> writer.supersededBy(AFAR));

        Adr adr = read(written);
        assertEquals(AdrStatus.SUPERSEDED, adr.status().status());
        assertEquals(Optional.of("S"), adr.relations().get(0).target().spaceKey());
        assertEquals(Reason.SAID_ALREADY, refused(written, writer -> writer.supersededBy(AFAR)));
        assertEquals(
                AdrStatus.ACCEPTED,
                read(write(written, writer -> writer.status(AdrStatus.ACCEPTED)))
                        .status()
                        .status());
    }

    @Test
    void a8GivenDatesAndAdoptionThenTheyAreReadBackAndOtherRowsStay() throws Exception {
        String body = page("Status", "Accepted", "Date", "<p>01.03.2026</p>", "Adoption", lozenge("Not started"));
        String written = write(body, writer -> writer.date(DAY));
        written = write(written, writer -> writer.reviewBy(DAY.plusYears(1)));
        written = write(written, writer -> writer.adoption(Adoption.ADOPTED));

        Adr adr = read(written);
        assertEquals(Optional.of(DAY), adr.date());
        assertEquals(Optional.of(DAY.plusYears(1)), adr.reviewBy());
        assertEquals(Optional.of(Adoption.ADOPTED), adr.adoption());
        assertEquals(AdrStatus.ACCEPTED, adr.status().status());
        assertEquals(List.of(), adr.findings());
        assertTrue(written.contains("<p><time datetime=\"2026-11-28\"/></p>"));
        assertTrue(written.endsWith("<h2>Context</h2><p>Some.</p>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none|LINK",
                "<p><br/></p>|<p>LINK</p>",
                "[A]|[A], LINK",
                "<p>[A] partly: x</p>|<p>[A] partly: x, LINK</p>",
                "<p>[A]</p><p>[B]</p>|<p>[A]</p><p>[B], LINK</p>",
                "<ul><li>[A]</li></ul>|<ul><li>[A]</li><li>LINK</li></ul>",
                "<p>[A]</p> <ul><li>[B]</li></ul> |<p>[A]</p> <ul><li>[B]</li><li>LINK</li></ul> "
            })
    void a8GivenRelationsThenOneMoreIsWrittenBehindThem(String before, String after) throws Exception {
        String body = page("Status", "Proposed", "Supersedes", links(before));

        String written = write(body, writer -> writer.relate(RelationKind.SUPERSEDES, OLD, Optional.empty()));

        String expected = links(after)
                .replace("LINK", "<ac:link><ri:page ri:content-title=\"Old &amp; &lt;grey&gt;\"/></ac:link>");
        assertEquals(page("Status", "Proposed", "Supersedes", expected), written);
        List<StatedRelation> relations = read(written).relations();
        assertEquals(
                "Old & <grey>",
                relations.get(relations.size() - 1).target().title().orElseThrow());
        assertEquals(
                Reason.SAID_ALREADY,
                refused(written, writer -> writer.relate(RelationKind.SUPERSEDES, OLD, Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[A]||SAID_ALREADY",
                "[A] since 2026||SAID_ALREADY",
                "[A] partly: x|x|SAID_ALREADY",
                "[A] partly|' '|SAID_ALREADY",
                "[A]|x|SAID_OTHERWISE",
                "[A] partly: x||SAID_OTHERWISE",
                "[A] partly: x|y|SAID_OTHERWISE",
                "[A] partly: x, [A]||SAID_ALREADY"
            })
    void a8GivenARelationToThatPageThenItIsNotWrittenAgainAndOneOfAnotherPartHasToBeTakenBackFirst(
            String there, String partly, Reason reason) throws Exception {
        String body = page("Status", "Proposed", "Supersedes", links(there));
        RelationTarget same = new RelationTarget("A", Optional.empty());
        RelationTarget known = new RelationTarget(
                "Written in another way", Optional.empty(), link -> link.title().equals(Optional.of("A")));

        for (RelationTarget target : List.of(same, known)) {
            assertEquals(
                    reason,
                    refused(
                            body,
                            writer -> writer.relate(RelationKind.SUPERSEDES, target, Optional.ofNullable(partly))));
        }
    }

    @Test
    void a8GivenARelationOfAPartThenItsWordsStandBehindTheLink() throws Exception {
        String body = page("Status", "Vorgeschlagen");
        String written = write(body, writer -> writer.relate(RelationKind.SUPERSEDES, AFAR, Optional.of("A & B")));
        written = write(written, writer -> writer.relate(RelationKind.SUPERSEDES, OLD, Optional.of(" ")));

        assertTrue(written.contains("<th>Ersetzt</th>"), written);
        assertTrue(written.contains("</ac:link> teilweise: A &amp; B, <ac:link>"), written);
        List<StatedRelation> relations = read(written).relations();
        assertEquals("A & B", relations.get(0).note());
        assertTrue(relations.get(0).partly() && relations.get(1).partly());
    }

    @Test
    void a8GivenNoSuchRowThenItIsAddedToTheTableThatHasFields() throws Exception {
        String other = properties(table("Budget", "1"));
        String body = other + properties("<p>x</p>" + table("Status", "Proposed") + "<p>y</p>");

        assertEquals(
                other
                        + properties("<p>x</p>" + table("Status", "Proposed", "Date", "<time datetime=\"2026-11-28\"/>")
                                + "<p>y</p>"),
                write(body, writer -> writer.date(DAY)));
    }

    @Test
    void a8GivenNamesInTheFirstRowThenAColumnIsAdded() throws Exception {
        String body = properties("<table><tr><th>Status</th><th>Tags</th></tr><tr><td>Proposed</td><td/></tr></table>");

        assertEquals(
                properties("<table><tr><th>Status</th><th>Tags</th><th>Adoption</th></tr>"
                        + "<tr><td>Proposed</td><td/><td>Adopted</td></tr></table>"),
                write(body, writer -> writer.adoption(Adoption.ADOPTED)));
    }

    @Test
    void a8GivenNoTableOrNoPagePropertiesThenTheyAreMade() throws Exception {
        String row = table("Status", "Akzeptiert");

        assertEquals(
                properties("<p>later</p>" + row),
                write(properties("<p>later</p>"), Language.GERMAN, writer -> writer.status(AdrStatus.ACCEPTED)));
        assertEquals(
                properties(row) + "<p>" + NUMBER + "</p>",
                write("<p>" + NUMBER + "</p>", Language.GERMAN, writer -> writer.status(AdrStatus.ACCEPTED)));
        assertEquals(
                "<ac:layout><ac:layout-section><ac:layout-cell>" + properties(row)
                        + "<p/></ac:layout-cell></ac:layout-section></ac:layout>",
                write(
                        "<ac:layout><ac:layout-section><ac:layout-cell><p/></ac:layout-cell></ac:layout-section></ac:layout>",
                        Language.GERMAN,
                        writer -> writer.status(AdrStatus.ACCEPTED)));
    }

    @Test
    void a8GivenThePageSaysSoAlreadyThenNothingIsWritten() throws Exception {
        String body = page("Status", "Approved", "Date", "2026-11-28", "Adoption", "done", "Review by", "2026-11-28");

        assertEquals(Reason.SAID_ALREADY, refused(body, writer -> writer.status(AdrStatus.ACCEPTED)));
        assertEquals(Reason.SAID_ALREADY, refused(body, writer -> writer.date(DAY)));
        assertEquals(Reason.SAID_ALREADY, refused(body, writer -> writer.reviewBy(DAY)));
        assertEquals(Reason.SAID_ALREADY, refused(body, writer -> writer.adoption(Adoption.ADOPTED)));
    }

    @Test
    void a8GivenTwoRowsOfOneFieldThenNothingIsWrittenSinceTheyWouldContradictEachOther() throws Exception {
        String body = page(
                "Status",
                "Proposed",
                "State",
                "Accepted",
                "Supersedes",
                link("A"),
                "Ersetzt",
                link("A"),
                "Date",
                "",
                "Decided on",
                "");

        assertEquals(Reason.ROW_TWICE, refused(body, writer -> writer.date(DAY)));
        assertEquals(Reason.ROW_TWICE, refused(body, writer -> writer.status(AdrStatus.ACCEPTED)));
        assertEquals(
                Reason.ROW_TWICE,
                refused(body, writer -> writer.relate(RelationKind.SUPERSEDES, OLD, Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>Proposed</p><p>Amended by [A]</p>", "Proposed [A]", "superseded by [A]<br/>supersedes [B]"})
    void a8GivenRelationsBesideTheStatusThenNothingIsWrittenSinceTheyWouldBeLost(String status) throws Exception {
        assertEquals(
                Reason.ROW_HOLDS_MORE,
                refused(page("Status", links(status)), writer -> writer.status(AdrStatus.ACCEPTED)));
    }

    @Test
    void a8GivenABodyThatCannotBeReadThenThatIsThrown() {
        assertThrows(StorageFormatException.class, () -> FieldWriter.of("<p>", Language.ENGLISH));
    }

    /** What would be lost is of every kind that stands in cells: rule A32. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "In review &ndash; who knows",
                "Accepted by Anna",
                "Accepted, for the EU alone",
                "<p>Proposed</p><p>by the board</p>",
                "Proposed <ac:image><ri:attachment ri:filename=\"a.png\"/></ac:image>",
                "Proposed, <ac:link><ri:user ri:userkey=\"u\"/></ac:link>",
                "Proposed <ac:emoticon ac:name=\"tick\"/>",
                "Proposed <ac:link><ri:attachment ri:filename=\"a.pdf\"/></ac:link>",
                "Proposed <a href=\"https://example.org\">minutes</a>",
                "<del>Accepted</del> Proposed",
                "<ac:structured-macro ac:name=\"jira\"><ac:parameter ac:name=\"key\">P-1</ac:parameter></ac:structured-macro>",
                "MARKPro/MARKposed",
                "MARK/MARKProposed",
                "Proposed 2026-03-01",
                "Proposed <time datetime=\"2026-03-01\"/>",
                "Proposed<!-- until May -->"
            })
    void a32GivenMoreThanTheStatusInItsRowThenNothingIsWritten(String cell) throws Exception {
        String body = page("Status", marks(cell));

        assertEquals(Reason.ROW_HOLDS_MORE, refused(body, writer -> writer.status(AdrStatus.DEPRECATED)));
        assertEquals(Reason.ROW_HOLDS_MORE, refused(body, writer -> writer.supersededBy(OLD)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime=\"2026-03-01\"/> (minutes: [A])",
                "<time datetime=\"2026-03-01\"/> <time datetime=\"2026-04-01\"/>",
                "2026-03-01 to 2026-04-01",
                "after the summer, so they say",
                "<time datetime=\"2026-03-01\"/> <ac:image><ri:attachment ri:filename=\"a.png\"/></ac:image>"
            })
    void a32GivenMoreThanADayInItsRowThenNothingIsWritten(String cell) throws Exception {
        String body = page("Status", "Accepted", "Date", links(cell), "Review by", links(cell));

        assertEquals(Reason.ROW_HOLDS_MORE, refused(body, writer -> writer.date(DAY)));
        assertEquals(Reason.ROW_HOLDS_MORE, refused(body, writer -> writer.reviewBy(DAY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In progress <ac:structured-macro ac:name=\"jira\"/>",
                "In progress since May",
                "<p>In progress</p><p>nearly</p>",
                "In progress <ac:link><ri:user ri:userkey=\"u\"/></ac:link>"
            })
    void a32GivenMoreThanTheAdoptionInItsRowThenNothingIsWritten(String cell) throws Exception {
        assertEquals(
                Reason.ROW_HOLDS_MORE, refused(page("Adoption", cell), writer -> writer.adoption(Adoption.ADOPTED)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ac:structured-macro ac:name=\"jira\"/>",
                "<p><ac:image><ri:attachment ri:filename=\"a.png\"/></ac:image></p>",
                "<ac:emoticon ac:name=\"tick\"/>",
                "<ac:link><ri:attachment ri:filename=\"a.pdf\"/></ac:link>",
                "<ac:structured-macro ac:name=\"groundbreak-specs\"/>",
                "none <del>at all</del>",
                "<!-- said -->"
            })
    void a32GivenNoWordsInARowOfRelationsThenWhatStandsThereStays(String cell) throws Exception {
        String written = write(
                page("Status", "Proposed", "Depends on", cell),
                writer -> writer.relate(RelationKind.DEPENDS_ON, AFAR, Optional.empty()));

        int end = cell.endsWith("</p>") ? cell.length() - "</p>".length() : cell.length();
        assertTrue(written.contains("<td>" + cell.substring(0, end) + ", <ac:link>"), written);
        assertEquals(1, read(written).relations().size(), written);
    }

    @Test
    void a32GivenAnotherThatSupersedesItThenThatIsNotForgotten() throws Exception {
        String body = page("Status", "superseded by " + link("A"));

        assertEquals(Reason.ROW_HOLDS_MORE, refused(body, writer -> writer.supersededBy(AFAR)));
        assertEquals(page("Status", "Deprecated"), write(body, writer -> writer.status(AdrStatus.DEPRECATED)));
    }

    private static String marks(String markup) {
        return markup.replace("/MARK", "</ac:inline-comment-marker>")
                .replace("MARK", "<ac:inline-comment-marker ac:ref=\"r\">");
    }

    private static String links(String markup) {
        return markup.replace("[A]", link("A")).replace("[B]", link("B"));
    }

    private static Reason refused(String body, Function<FieldWriter, FieldEditing> ask) throws Exception {
        return assertInstanceOf(FieldEditing.Refused.class, ask.apply(FieldWriter.of(body, Language.ENGLISH)))
                .reason();
    }

    private static String write(String body, Function<FieldWriter, FieldEditing> ask) throws Exception {
        return write(body, Language.ENGLISH, ask);
    }

    private static String write(String body, Language language, Function<FieldWriter, FieldEditing> ask)
            throws Exception {
        return assertInstanceOf(FieldEditing.Edits.class, ask.apply(FieldWriter.of(body, language)))
                .writeInto(StorageDocument.parse(body))
                .body();
    }
}
