package org.groundbreak.confluence.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be a setting of rounds or of a calendar, and what it is kept as (rule C2). */
class RoundCheckTest {

    @ParameterizedTest
    @CsvSource({"48, 48", "'1,5', 1.5", "0.02, 0.02", "8784, 8784"})
    void givenHoursThenTheyAreKept(String typed, String kept) {
        assertEquals(kept, RoundCheck.hours(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two days", "0", "0.001", "-3", "8785", "1e3", "1.2.3", "99999999999999999999"})
    void givenWhatIsNoLengthOfAWindowThenItIsRefused(String typed) {
        assertEquals("setting-window", refused(() -> RoundCheck.hours(typed)));
    }

    @Test
    void givenPerspectivesThenTheyAreKeptOnceAndInOrder() {
        assertEquals("ENGINEERING,DESIGN", RoundCheck.perspectives("DESIGN, ENGINEERING,DESIGN"));
        assertEquals("setting-perspectives", refused(() -> RoundCheck.perspectives("DESIGN,LAW")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1001", "1.5", "many", "99999999999"})
    void givenWhatIsNoQuorumThenItIsRefused(String typed) {
        assertEquals("setting-quorum", refused(() -> RoundCheck.quorum(typed)));
    }

    @Test
    void givenHoursOfAWeekAsPeopleWriteThemThenTheyAreKeptInOneForm() {
        assertEquals(
                "09:00-17:00;09:00-12:30,13:30-17:00;00:00-24:00;;;;08:00-09:00",
                RoundCheck.weekHours("9-17; 13:30 \u2013 17.00, 9-12.30 ;0-24;;;;8-9"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x;;;;;;",
                "9-17,16-18;;;;;;",
                ";17-9;;;;;",
                "9-25;;;;;;",
                "9:60-10;;;;;;",
                "9-9;;;;;;",
                "9;;;;;;"
            })
    void givenADayThatSaysNoHoursThenItIsRefused(String typed) {
        assertEquals("setting-hours", refused(() -> RoundCheck.weekHours(typed)));
    }

    @Test
    void givenADayWithMoreTimesThanAnybodyWorksThenItIsRefused() {
        assertEquals("setting-hours", refused(() -> RoundCheck.weekHours("0-1,2-3,4-5,6-7,8-9,10-11,12-13;;;;;;")));
    }

    @Test
    void givenAWeekWithoutHoursThenItIsRefusedSinceNoWindowWouldEnd() {
        assertEquals("setting-hours-none", refused(() -> RoundCheck.weekHours(";;;; ;;")));
        assertEquals("bad-json", refused(() -> RoundCheck.weekHours("9-17")));
    }

    private static String refused(Runnable check) {
        return assertThrows(Problem.class, check::run).code();
    }
}
