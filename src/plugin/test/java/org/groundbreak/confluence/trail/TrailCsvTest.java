package org.groundbreak.confluence.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.groundbreak.host.rest.FileBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trail as a table that no spreadsheet carries out. */
class TrailCsvTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain        | plain",
                "=1+1         | '=1+1",
                "+1           | '+1",
                "-1           | '-1",
                "@SUM(A1)     | '@SUM(A1)",
                "` =1`        | ` '=1`",
                "\uff1d1       | '\uff1d1",
                "=\"a\",b     | '=\"\"a\"\",b",
                "a,b          | a,b",
                "a;b          | a;b",
                "x;=1+1       | x;'=1+1",
                "x; @a        | x; '@a",
                "x=1-1        | x=1-1",
                "say \"yes\"  | say \"\"yes\"\""
            })
    void givenACellThenNothingInItIsCarriedOutOrBreaksTheRow(String text, String cell) {
        assertEquals('"' + cell + '"', TrailCsv.cell(text));
    }

    /** What a spreadsheet that ends cells with semicolons takes for a cell of its own, since it sees no quotes there. */
    @Test
    void givenAFormulaBehindATabOrALineBreakThenItIsNoneEither() {
        assertEquals("\"x\n'=1+1\"", TrailCsv.cell("x\n=1+1"));
        assertEquals("\"x\r\n'-1\n\n'+1\"", TrailCsv.cell("x\r\n-1\n\n+1"));
        assertEquals("\"x\t'@a;;'=b\"", TrailCsv.cell("x\t@a;;=b"));
        assertEquals("\"\t'=1\"", TrailCsv.cell("\t=1"));
        assertEquals("\";\"\"'=1+1;\"", TrailCsv.cell(";\"=1+1;"));
    }

    @Test
    void givenATrailThenEachEventIsARowWithItsHashAndItsWordsAreNoFormula() {
        try (TrailFixture fixture = new TrailFixture()) {
            fixture.withdrawn(1);

            FileBody file = fixture.export.of(TrailTopic.spec(1), "csv");

            String[] rows = file.text().split("\r\n");
            assertEquals("text/csv", file.type());
            assertEquals("groundbreak-trail-1.csv", file.name());
            assertEquals(1 + fixture.stored(1).events().size(), rows.length);
            String last = rows[rows.length - 1];
            assertTrue(last.contains(",\"'=Too early\","), last);
            assertTrue(
                    last.endsWith(",\""
                            + fixture.stored(1).head().orElseThrow().hash().sha256() + "\""),
                    last);
        }
    }
}
