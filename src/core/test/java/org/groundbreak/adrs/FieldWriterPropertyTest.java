package org.groundbreak.adrs;

import static org.groundbreak.adrs.AdrPage.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;
import org.junit.jupiter.api.Test;

/**
 * Rules A8, A23 and A32 on 10,000 random pages with hard pieces in and around their cells, for every operation: what was
 * written is read back, every other field says what it said, no other character changes, and nothing is lost.
 */
class FieldWriterPropertyTest {

    private static final int PAGES = 10_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final RelationTarget TARGET = new RelationTarget("New \"one\" & <two>", Optional.of("~s"));
    private static final AdrNumber TAKEN = new AdrNumber("ADR", 12);

    private final HardPages pages = new HardPages(8);
    private final Map<String, Integer> written = new TreeMap<>();

    @Test
    void a32GivenAnyPageThenTheFieldIsWrittenAndNothingElseChangesOrIsLost() throws Exception {
        int read = 0;
        while (read < PAGES) {
            String body = pages.next();
            try {
                FieldWriter writer = FieldWriter.of(body, Language.ENGLISH);
                read++;
                operate(body, writer, read % 8);
            } catch (StorageFormatException e) {
                // Nothing is written into what cannot be read.
            }
        }
        assertEquals(8, written.size(), written::toString);
        written.forEach((operation, times) -> assertTrue(times > 100, written::toString));
    }

    private void operate(String body, FieldWriter writer, int operation) throws Exception {
        switch (operation) {
            case 0 -> {
                Predicate<Adr> says = adr -> adr.status().status() == AdrStatus.DEPRECATED;
                check("status", body, writer.status(AdrStatus.DEPRECATED), AdrField.STATUS, says);
            }
            case 1 -> {
                Predicate<Adr> says = adr -> adr.date().equals(Optional.of(DAY));
                check("date", body, writer.date(DAY), AdrField.DATE, says);
            }
            case 2 -> {
                Predicate<Adr> says = adr -> adr.reviewBy().equals(Optional.of(DAY));
                check("review by", body, writer.reviewBy(DAY), AdrField.REVIEW_BY, says);
            }
            case 3 -> {
                Predicate<Adr> says = adr -> adr.adoption().equals(Optional.of(Adoption.IN_PROGRESS));
                check("adoption", body, writer.adoption(Adoption.IN_PROGRESS), AdrField.ADOPTION, says);
            }
            case 4 ->
                check(
                        "superseded by",
                        body,
                        writer.supersededBy(TARGET),
                        AdrField.STATUS,
                        adr -> adr.status().status() == AdrStatus.SUPERSEDED
                                && adr.relations().stream().anyMatch(FieldWriterPropertyTest::isNew));
            case 5 ->
                check(
                        "relation",
                        body,
                        writer.relate(RelationKind.AMENDS, TARGET, Optional.of("x")),
                        AdrField.AMENDS,
                        adr -> adr.relations().stream()
                                .anyMatch(relation -> isNew(relation)
                                        && relation.partly()
                                        && relation.note().equals("x")));
            case 6 ->
                check(
                        "number",
                        body,
                        writer.mender().number(Optional.of(TAKEN)),
                        AdrField.NUMBER,
                        adr -> adr.number().macro() || adr.number().typed().equals(Optional.of(TAKEN)));
            default -> {
                for (RowAgain again : writer.mender().rowsAgain()) {
                    FieldEditing editing = writer.mender().removeRow(again.row(), again.place());
                    check("row", body, editing, again.row(), adr -> true);
                }
            }
        }
    }

    private void check(String operation, String body, FieldEditing editing, AdrField field, Predicate<Adr> says)
            throws Exception {
        if (!(editing instanceof FieldEditing.Edits edits)) {
            return;
        }
        written.merge(operation, 1, Integer::sum);
        String after = edits.writeInto(StorageDocument.parse(body)).body();
        String told = operation + "\n" + body + "\n" + after;
        sameOutside(body, after, edits.edits(), told);
        nothingLost(body, after, operation.equals("row"), told);
        if (!(AdrReader.read(body, true) instanceof AdrReading.Found found)) {
            return;
        }
        Adr was = found.adr();
        Adr is = read(after);
        assertTrue(says.test(is), told);
        if (field != AdrField.STATUS) {
            assertEquals(was.status(), is.status(), told);
        }
        if (field != AdrField.DATE) {
            assertEquals(was.date(), is.date(), told);
        }
        if (field != AdrField.REVIEW_BY) {
            assertEquals(was.reviewBy(), is.reviewBy(), told);
        }
        if (field != AdrField.ADOPTION) {
            assertEquals(was.adoption(), is.adoption(), told);
        }
        if (field != AdrField.NUMBER) {
            assertEquals(was.number(), is.number(), told);
        }
        assertEquals(relations(was, field), relations(is, field), told);
        assertEquals(was.deciders(), is.deciders(), told);
        assertEquals(was.tags(), is.tags(), told);
        assertEquals(was.sections().keySet(), is.sections().keySet(), told);
    }

    /** One by one: what stands before, between and behind the spans. */
    private static void sameOutside(String body, String after, List<FieldEdit> edits, String told) {
        int from = 0;
        int at = 0;
        for (FieldEdit edit : edits) {
            String kept = body.substring(from, edit.span().start());
            assertEquals(kept, after.substring(at, at + kept.length()), told);
            at += kept.length();
            assertEquals(edit.markup(), after.substring(at, at + edit.markup().length()), told);
            at += edit.markup().length();
            from = edit.span().end();
        }
        assertEquals(body.substring(from), after.substring(at), told);
    }

    /** Words go with a row, since whoever takes it out has read them on the button. */
    private static void nothingLost(String body, String after, boolean row, String told) {
        for (String treasure : HardPages.TREASURES) {
            if (!row || !HardPages.WORDS.contains(treasure)) {
                assertEquals(count(body, treasure), count(after, treasure), () -> treasure + "\n" + told);
            }
        }
        assertFalse(
                after.contains(HardPages.MARKER + "</ac:inline") && !body.contains(HardPages.MARKER + "</ac:inline"),
                told);
    }

    private static int count(String text, String piece) {
        int count = 0;
        for (int i = text.indexOf(piece); i >= 0; i = text.indexOf(piece, i + 1)) {
            count++;
        }
        return count;
    }

    /** Those that were there; "superseded by" in the row of the status goes with the status. */
    private static List<StatedRelation> relations(Adr adr, AdrField field) {
        List<StatedRelation> relations = new ArrayList<>(adr.relations());
        relations.removeIf(relation -> isNew(relation) || field == AdrField.STATUS && relation.inverse());
        return relations;
    }

    private static boolean isNew(StatedRelation relation) {
        return relation.target().title().equals(Optional.of(TARGET.title()));
    }
}
