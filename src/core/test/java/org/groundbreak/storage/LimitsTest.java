package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule F3: what is too large or too deep is said to be, and nothing else is. */
class LimitsTest {

    /** An ordinary page in a language of many entities, as old editors wrote it, is not too large. */
    @Test
    void givenManyEntitiesThenTheBodyIsRead() throws Exception {
        StorageDocument document = StorageDocument.parse("<p>" + "&uuml;".repeat(800_000) + "</p>");

        assertEquals("\u00fc".repeat(800_000), document.words().strip());
    }

    @Test
    void givenTooLongABodyThenItIsTooLarge() throws Exception {
        StorageDocument.parse("x".repeat(StorageDocument.MAX_LENGTH));

        assertEquals(StorageError.TOO_LARGE, error("x".repeat(StorageDocument.MAX_LENGTH + 1)));
        assertEquals(StorageError.TOO_LARGE, error("<p>".repeat(StorageDocument.MAX_LENGTH)));
    }

    @ParameterizedTest
    @ValueSource(ints = {524_289, 600_000, 4_000_000})
    void givenTooLongAnAttributeThenItIsTooLarge(int length) {
        assertEquals(StorageError.TOO_LARGE, error("<p a='" + "x".repeat(length) + "'/>"));
        assertEquals(StorageError.TOO_LARGE, error("<p b='y' c='" + "x".repeat(length) + "'/>"));
        assertEquals(StorageError.TOO_LARGE, error("<p xmlns:a='" + "x".repeat(length) + "'/>"));
    }

    @Test
    void givenTooManyAttributesThenTheBodyIsTooLarge() throws Exception {
        StorageDocument.parse(tag(StorageParser.MAX_ATTRIBUTES, " a%d='1'"));

        assertEquals(StorageError.TOO_LARGE, error(tag(StorageParser.MAX_ATTRIBUTES + 1, " a%d='1'")));
        assertEquals(StorageError.TOO_LARGE, error(tag(100_000, " a%d='1'")));
    }

    @Test
    void givenTooManyPrefixesAtOnePlaceThenTheBodyIsTooLarge() throws Exception {
        String math = "<math xmlns='http://www.w3.org/1998/Math/MathML'/>";
        StorageDocument.parse(math.repeat(10_000));
        StorageDocument.parse(tag(97, " xmlns:p%d='u'") + tag(97, " xmlns:p%d='u'"));

        assertEquals(StorageError.TOO_LARGE, error(tag(98, " xmlns:p%d='u'")));
        assertEquals(StorageError.TOO_LARGE, error("<b xmlns:a='a'>".repeat(98)));
    }

    /** The parser looks for a name among all of the same hash. */
    @ParameterizedTest
    @ValueSource(strings = {"<%s/>", "<p %s=''/>", "<?%s?>", "<p:%s xmlns:p='u'/>", "<%s:a xmlns:%1$s='u'/>"})
    void givenTooManyNamesThenTheBodyIsTooLarge(String piece) throws Exception {
        StorageDocument.parse(names(piece, NameTable.MAX_UNUSUAL / 3));

        assertEquals(StorageError.TOO_LARGE, error(names(piece, NameTable.MAX_UNUSUAL + 1)));
        assertEquals(StorageError.TOO_LARGE, error(names(piece, 2_000)));
    }

    @Test
    void givenTooDeepNestingThenItIsSaidWithThePlace() throws Exception {
        StorageDocument.parse(nested(StorageDocument.MAX_DEPTH));
        new CanonicalForm0().fingerprint(StorageDocument.parse(nested(StorageDocument.MAX_DEPTH)));

        for (int depth : new int[] {StorageDocument.MAX_DEPTH + 1, StorageDocument.MAX_DEPTH + 2, 50_000, 700_000}) {
            StorageFormatException failure =
                    assertThrows(StorageFormatException.class, () -> StorageDocument.parse(nested(depth)));

            assertEquals(StorageError.TOO_DEEP, failure.error());
            assertEquals(1, failure.line());
            assertEquals(3 * StorageDocument.MAX_DEPTH + 1, failure.column());
        }
    }

    private static String nested(int depth) {
        return "<p>".repeat(depth) + "</p>".repeat(depth);
    }

    private static String tag(int count, String attribute) {
        StringBuilder tag = new StringBuilder("<p");
        IntStream.range(0, count).forEach(i -> tag.append(attribute.formatted(i)));
        return tag.append("/>").toString();
    }

    private static String names(String piece, int count) {
        StringBuilder names = new StringBuilder();
        IntStream.range(0, count).forEach(i -> names.append(piece.formatted(WorstBodies.sameHash(i))));
        return names.toString();
    }

    private static StorageError error(String body) {
        return assertThrows(StorageFormatException.class, () -> StorageDocument.parse(body))
                .error();
    }
}
