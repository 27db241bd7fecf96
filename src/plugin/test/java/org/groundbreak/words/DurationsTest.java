package org.groundbreak.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT0S       | duration.moment",
                "PT59S      | duration.moment",
                "PT1M       | duration.minutes[1]",
                "PT59M59S   | duration.minutes[59]",
                "PT1H       | duration.hours[1]",
                "PT5H20M    | duration.hours[5] duration.minutes[20]",
                "PT23H59M   | duration.hours[23] duration.minutes[59]",
                "PT24H      | duration.days[1]",
                "PT24H59M   | duration.days[1]",
                "P3DT4H     | duration.days[3] duration.hours[4]",
                "P1000DT23H | duration.days[1000] duration.hours[23]",
                "PT-5H-20M  | duration.hours[5] duration.minutes[20]"
            })
    void givenALengthThenItsTwoLargestUnitsAreSaidWithoutSign(Duration length, String text) {
        assertEquals(text, TestWords.keys().duration(length));
    }
}
