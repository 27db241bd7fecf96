package org.groundbreak.jira.epic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types is cut into words that mean nothing in Jira's syntax of searches. */
class SoughtEpicTest {

    @ParameterizedTest
    @CsvSource({"demo-1, DEMO-1, DEMO-1", "' Demo-12 ', DEMO-12, DEMO-12", "demo-, DEMO-,", "A_2-7, A_2-7, A_2-7"})
    void givenAKeyOrTheBeginningOfOneThenItIsReadInCapitals(String typed, String key, String whole) {
        SoughtEpic sought = SoughtEpic.of(typed);

        assertEquals(Optional.of(key), sought.key());
        assertEquals(Optional.ofNullable(whole), sought.wholeKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "demo 1", "demo-0", "demo-1x", "1-1", "-1", "demo-1234567890123456789", ""})
    void givenSomethingElseThenItIsNoKey(String typed) {
        assertEquals(Optional.empty(), SoughtEpic.of(typed).key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Single sign-on | single sign on*",
                "+foo -bar && !(x) {y} [z] ^~*?:\\/\" | foo bar x y z*",
                "a AND b OR NOT c | a and b or not c*",
                "don't version 2.0. | don't version 2.0*",
                "Zahlung über Ä | zahlung über ä*",
            })
    void givenWordsThenOnlyLettersAndDigitsAreLeftOfThem(String typed, String begun) {
        assertEquals(begun, SoughtEpic.of(typed).texts().get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "***", "\"", "+ - & | ! ( ) { } [ ] ^ ~ * ? : \\ /"})
    void givenNothingButSignsThenThereIsNoWord(String typed) {
        assertEquals(List.of(), SoughtEpic.of(typed).words());
    }

    @Test
    void givenAnotherQueryThenOnlyItsWordsAreLookedFor() {
        assertEquals(List.of("or", "1"), SoughtEpic.of("\" OR 1=\"").words());
    }

    @Test
    void givenVeryManyWordsThenTheFirstTenAreLookedFor() {
        assertEquals(
                List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
                SoughtEpic.of("a b c d e f g h i j k l").words());
    }

    @Test
    void givenTwoWordsThenTheyAreLookedForWholeAndAsBeginnings() {
        assertEquals(
                List.of("pay inv", "pay inv*", "pay* inv*"),
                SoughtEpic.of("Pay inv").texts());
        assertEquals(List.of("pay", "pay*"), SoughtEpic.of("pay").texts());
        assertEquals(List.of(), SoughtEpic.of("?").texts());
    }

    @Test
    void givenTheBeginningOfAKeyThenOnlyKeysOfThatProjectThatBeginSoFitAndAllOfOthers() {
        SoughtEpic sought = SoughtEpic.of("phase-2");

        assertTrue(sought.fits("PHASE-2"));
        assertTrue(sought.fits("PHASE-21"));
        assertTrue(sought.fits("DEMO-1"));
        assertFalse(sought.fits("PHASE-3"));
    }
}
