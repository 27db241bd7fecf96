package org.groundbreak.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON is taken at its word, and no more of it than has to be. */
class JsonBodyTest {

    private final Answers answers = TestAnswers.make();

    public record Asked(int version, Long id, Boolean sure, String name, @AtMost(10) String words) {}

    @Test
    void givenWhatIsWantedWhenReadThenItIsThere() {
        assertEquals(
                new Asked(3, 4_000_000_000L, true, "J\u00f6rg \ud83d\ude00", "a\nb"),
                read("{\"version\":3,\"id\":4000000000,\"sure\":true,\"name\":\"J\u00f6rg \ud83d\ude00\","
                        + "\"words\":\"a\\nb\"}"));
    }

    @Test
    void givenNothingForWhatMayBeMissingWhenReadThenItIsNull() {
        assertEquals(new Asked(1, null, null, null, null), read(" {\"version\":1,\"name\":null} \n"));
    }

    @Test
    void givenAFieldOfANewerClientWhenReadThenItIsIgnored() {
        assertEquals(1, read("{\"version\":1,\"newer\":[{}]}").version());
    }

    public record Many(List<Asked> list, @AtMost(10) Map<String, String> words) {}

    @Test
    void givenAListOfRecordsAndTextsByNameWhenReadThenTheyAreThereInTheirOrder() {
        Many many = many("{\"list\":[{\"version\":2},{\"version\":1}],\"words\":{\"b\":\"x\",\"a\":\"y\"}}");

        assertEquals(List.of(2, 1), many.list().stream().map(Asked::version).toList());
        assertEquals(Map.of("a", "y", "b", "x"), many.words());
        assertEquals(new Many(null, null), many("{}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"list\":{}}",
                "{\"list\":[1]}",
                "{\"list\":[null]}",
                "{\"list\":[{}]}",
                "{\"words\":[]}",
                "{\"words\":{\"a\":1}}",
                "{\"words\":{\"a\":null}}",
                "{\"words\":{\"a\":\"x\",\"a\":\"y\"}}"
            })
    void givenAListOrTextsOfAnotherShapeWhenReadThenTheyAreRefused(String body) {
        assertEquals("bad-json", assertThrows(Problem.class, () -> many(body)).code());
    }

    @Test
    void givenATextByNameThatIsTooLongWhenReadThenItIsRefused() {
        String body = "{\"words\":{\"a\":\"12345678901\"}}";

        assertEquals("too-long", assertThrows(Problem.class, () -> many(body)).code());
    }

    private Many many(String body) {
        return answers.read(TestAnswers.body(body), Many.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "{not json",
                "[1]",
                "[{\"version\":1}]",
                "\"text\"",
                "1",
                "{}",
                "{\"version\":null}",
                "{\"version\":\"1\"}",
                "{\"version\":1.9}",
                "{\"version\":1.0}",
                "{\"version\":true}",
                "{\"version\":[1]}",
                "{\"version\":2147483648}",
                "{\"version\":1,\"id\":9223372036854775808}",
                "{\"version\":1,\"sure\":1}",
                "{\"version\":1,\"sure\":\"true\"}",
                "{\"version\":1,\"name\":1}",
                "{\"version\":1,\"name\":true}",
                "{\"version\":1,\"name\":{}}",
                "{\"version\":1,\"version\":2}",
                "{\"version\":1}{\"version\":2}",
                "{\"version\":1} x",
                "{\"version\":1,}",
                "{'version':1}",
                "{\"version\":1} // so",
                "{\"version\":NaN}"
            })
    void givenAnythingElseWhenReadThenItIsRefused(String body) {
        assertEquals("bad-json", refused(body).code());
        assertEquals(400, refused(body).status());
    }

    @Test
    void givenATextThatIsTooLongWhenReadThenTheFigureIsSaid() {
        assertEquals(
                "too-long",
                refused("{\"version\":1,\"name\":\"" + "x".repeat(256) + "\"}").code());
        assertEquals(
                "255",
                refused("{\"version\":1,\"name\":\"" + "x".repeat(256) + "\"}").arguments()[0]);
        assertEquals("10", refused("{\"version\":1,\"words\":\"12345678901\"}").arguments()[0]);
        assertEquals(
                "x".repeat(255),
                read("{\"version\":1,\"name\":\"" + "x".repeat(255) + "\"}").name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\ud800", "\\udc00b", "\\udc00\\ud800"})
    void givenANulOrHalfACharacterWhenReadThenItIsRefused(String text) {
        assertEquals(
                "bad-text", refused("{\"version\":1,\"name\":\"" + text + "\"}").code());
    }

    @Test
    void givenABodyWithoutEndWhenReadThenNotFurtherThanItMayBeLong() {
        long[] taken = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken[0]++;
                return ' ';
            }
        };

        Problem problem = assertThrows(Problem.class, () -> answers.read(endless, Asked.class));

        assertEquals(413, problem.status());
        assertEquals(Integer.toString(Limits.BODY), problem.arguments()[0]);
        assertEquals(Limits.BODY + 1, taken[0]);
    }

    @Test
    void givenBytesThatAreNoUtf8OrABodyThatBreaksOffWhenReadThenItIsRefused() {
        byte[] latin = {'{', '"', (byte) 0xe4, '"', ':', '1', '}'};
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        for (InputStream body : new InputStream[] {new ByteArrayInputStream(latin), broken, null}) {
            assertEquals(
                    "bad-json",
                    assertThrows(Problem.class, () -> answers.read(body, Asked.class))
                            .code());
        }
    }

    @Test
    void givenNestingWithoutEndWhenReadThenItIsRefusedOrIgnoredAndNothingBreaks() {
        String deep = "[".repeat(100_000);
        assertEquals("bad-json", refused("{\"version\":1,\"newer\":" + deep).code());
    }

    @Test
    void idsHaveEighteenDigitsAtMost() {
        assertEquals(true, Limits.isId(999_999_999_999_999_999L));
        assertEquals(false, Limits.isId(1_000_000_000_000_000_000L));
        assertEquals(false, Limits.isId(0));
        assertNull(Limits.name(null));
    }

    private Asked read(String body) {
        return answers.read(TestAnswers.body(body), Asked.class);
    }

    private Problem refused(String body) {
        return assertThrows(Problem.class, () -> read(body), body);
    }
}
