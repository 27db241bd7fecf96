package org.groundbreak.adrs;

import static org.groundbreak.adrs.AdrPage.NUMBER;
import static org.groundbreak.adrs.AdrPage.link;
import static org.groundbreak.adrs.AdrPage.page;
import static org.groundbreak.adrs.AdrPage.properties;
import static org.groundbreak.adrs.AdrPage.read;
import static org.groundbreak.adrs.AdrPage.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.adrs.FieldEditing.Reason;
import org.groundbreak.storage.StorageDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule A23: something is taken out of a page, or its number is put right, and nothing else of it changes. */
class PageMenderTest {

    private static final String WRITTEN =
            "<ac:structured-macro ac:name=\"groundbreak-adr-number\"></ac:structured-macro>";
    private static final Optional<AdrNumber> TWELVE = Optional.of(new AdrNumber("ADR", 12));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|[A]|''",
                "0|<p>[A]</p>|''",
                "0|<p> <strong>[A]</strong> partly: the part </p>|''",
                "0|[A], [B]|[B]",
                "1|[A], [B]|[A]",
                "1|[A], [B], [C]|[A], [C]",
                "0|[A] partly: x, [B]|[B]",
                "1|[A] partly: x, [B]|[A] partly: x",
                "1|[A]&nbsp;und&nbsp;[B]|[A]",
                "1|[A] partly: caf&eacute;; [B] partly: y|[A] partly: caf&eacute;",
                "1|[A] brand [B]|[A] brand",
                "0|partly: [A], [B]|[B]",
                "0|partly: [A]|''",
                "1|[A]<br/>[B]|[A]",
                "0|[A]<br/>[B]|[B]",
                "1|<p>[A]<br/>teilweise: [B]</p>|<p>[A]</p>",
                "1|<ul><li>[A]</li><li><p>[B] partly: x</p></li></ul>|<ul><li>[A]</li></ul>",
                "0|<ul><li>[A]</li></ul>|''",
                "0|<p>[A]</p><p>[B]</p>|<p>[B]</p>",
                "0|[A] <em>partly: <strong>x</strong></em>, [B]|[B]",
                "0|see [A], [B]|see [B]",
                "0|<ac:inline-comment-marker ac:ref=\"r\">[A]</ac:inline-comment-marker>, [B]|"
                        + "<ac:inline-comment-marker ac:ref=\"r\"></ac:inline-comment-marker>, [B]"
            })
    void a23GivenALinkThenItGoesWithItsWordsAndWhatPartedIt(int place, String before, String after) throws Exception {
        assertEquals(
                page("Status", "Accepted", "Amends", links(after), "X", "&auml;"),
                mended(
                        page("Status", "Accepted", "Amends", links(before), "X", "&auml;"),
                        mender -> mender.removeLink(AdrField.AMENDS, place)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we said that [A]",
                "[A] and ADR-7",
                "[A]<p>partly: x</p>",
                "<strong>[A]</strong> <ac:link><ri:user ri:userkey=\"u\"/></ac:link> said [A]"
            })
    void a23GivenWordsThatBelongToNoLinkThenNothingIsWrittenSinceTheyWouldBeLost(String row) throws Exception {
        String body = page("Status", "Accepted", "Amends", links(row));

        FieldEditing editing = FieldWriter.of(body, Language.ENGLISH).mender().removeLink(AdrField.AMENDS, 0);

        if (editing instanceof FieldEditing.Edits edits) {
            String after = edits.writeInto(StorageDocument.parse(body)).body();
            assertTrue(after.contains("said"), after);
            assertEquals(1, read(after).relations().size(), after);
        } else {
            assertEquals(new FieldEditing.Refused(Reason.ROW_HOLDS_MORE), editing);
        }
    }

    @Test
    void a23GivenARelationBelowTheStatusThenItIsNoneOfThoseThatStandInTheirOwnRow() throws Exception {
        String body = page("Status", "superseded by " + link("A"), "Amends", link("B") + ", " + link("C"));

        PageMender mender = FieldWriter.of(body, Language.ENGLISH).mender();

        assertEquals(
                List.of("AMENDS 0 B", "AMENDS 1 C"),
                mender.relations().stream()
                        .map(written -> written.row() + " " + written.place() + " "
                                + written.relation().target().words())
                        .toList());
        assertEquals(new FieldEditing.Refused(Reason.NOT_THERE), mender.removeLink(AdrField.STATUS, 0));
        assertEquals(new FieldEditing.Refused(Reason.NOT_THERE), mender.removeLink(AdrField.AMENDS, 2));
    }

    @Test
    void a23GivenTwoRowsOfOneRelationThenNothingIsWritten() throws Exception {
        String body = page("Status", "Accepted", "Amends", link("A"), "Extends", link("A"));

        assertEquals(
                new FieldEditing.Refused(Reason.ROW_HOLDS_MORE),
                FieldWriter.of(body, Language.ENGLISH).mender().removeLink(AdrField.AMENDS, 0));
    }

    @Test
    void a23GivenARowThatContradictsAnotherThenItIsTakenOut() throws Exception {
        String body = page("Status", "Accepted", "Tags", "a", "State", "Rejected");
        PageMender mender = FieldWriter.of(body, Language.ENGLISH).mender();

        assertEquals(List.of(new RowAgain(AdrField.STATUS, 1, "Rejected")), mender.rowsAgain());
        assertEquals(page("Status", "Accepted", "Tags", "a"), mended(body, some -> some.removeRow(AdrField.STATUS, 1)));
        assertEquals(new FieldEditing.Refused(Reason.NOT_THERE), mender.removeRow(AdrField.STATUS, 0));
    }

    @Test
    void a23GivenARowThatIsAllThereIsOfATableThenItStays() throws Exception {
        String body = properties(table("Status", "Accepted") + table("State", "Rejected"));

        assertEquals(
                new FieldEditing.Refused(Reason.ROW_HOLDS_MORE),
                FieldWriter.of(body, Language.ENGLISH).mender().removeRow(AdrField.STATUS, 1));
    }

    @Test
    void a23GivenAnotherNumberThenTheMacroStandsInItsPlace() throws Exception {
        assertEquals(
                page("Number", "<p>" + WRITTEN + "</p>", "Status", "Accepted"),
                mended(page("Number", "<p>ADR-9</p>", "Status", "Accepted"), mender -> mender.number(TWELVE)));
        assertEquals(
                page("Number", WRITTEN, "Status", "Accepted"),
                mended(page("Number", "9 " + NUMBER, "Status", "Accepted"), mender -> mender.number(TWELVE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>ADR-7</p><p>was RFC-3, see minutes</p>",
                "9 <ac:image><ri:attachment ri:filename=\"a.png\"/></ac:image>",
                "9 <del>8</del>",
                "9, see the minutes",
                "9 <ac:structured-macro ac:name=\"groundbreak-waiting\"/>",
                "9<!-- said -->",
                "9 <ac:structured-macro ac:name=\"info\"/>"
            })
    void a23GivenMoreThanANumberInItsCellThenNothingOfItIsLost(String cell) throws Exception {
        String body = page("Number", cell, "Status", "Accepted");

        assertEquals(
                new FieldEditing.Refused(Reason.ROW_HOLDS_MORE),
                FieldWriter.of(body, Language.ENGLISH).mender().number(TWELVE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "State|Rejected <ac:image><ri:attachment ri:filename=\"a.png\"/></ac:image>",
                "State|<ac:inline-comment-marker ac:ref=\"r\">Rejected</ac:inline-comment-marker>",
                "<ac:inline-comment-marker ac:ref=\"r\">State</ac:inline-comment-marker>|Rejected",
                "State <ac:emoticon ac:name=\"tick\"/>|Rejected",
                "State|Rejected<!-- said -->",
                "State|Rejected <ac:link><ri:user ri:userkey=\"u\"/></ac:link>"
            })
    void a23GivenAPictureOrACommentInARowThatContradictsAnotherThenTheRowStays(String name, String value)
            throws Exception {
        String body = page("Status", "Accepted", "Tags", "a", name, value);

        assertEquals(
                new FieldEditing.Refused(Reason.ROW_HOLDS_MORE),
                FieldWriter.of(body, Language.ENGLISH).mender().removeRow(AdrField.STATUS, 1));
    }

    @Test
    void a23GivenTheMacroElsewhereThenTheNumberStandsInWords() throws Exception {
        assertEquals(
                page("Number", "ADR-12", "Status", "Accepted") + NUMBER,
                mended(page("Number", "9", "Status", "Accepted") + NUMBER, mender -> mender.number(TWELVE)));
    }

    private static String links(String markup) {
        return markup.replace("[A]", link("A")).replace("[B]", link("B")).replace("[C]", link("C"));
    }

    private static String mended(String body, Function<PageMender, FieldEditing> ask) throws Exception {
        FieldEditing editing = ask.apply(FieldWriter.of(body, Language.ENGLISH).mender());
        return assertInstanceOf(FieldEditing.Edits.class, editing)
                .writeInto(StorageDocument.parse(body))
                .body();
    }
}
