package org.groundbreak.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** A time is shown, whether the host knows the reader's zone or not. */
class ReaderZoneTest {

    @Test
    void givenAHostThatKnowsTheZoneThenItIsThat() {
        assertEquals(
                ZoneId.of("Asia/Tokyo"), new ReaderZone(() -> Optional.of(TimeZone.getTimeZone("Asia/Tokyo"))).get());
    }

    @Test
    void givenAHostWithoutThatServiceOrWithoutItsTypeThenItIsUtc() {
        assertEquals(ZoneOffset.UTC, new ReaderZone(Optional::empty).get());
        assertEquals(
                ZoneOffset.UTC,
                new ReaderZone(() -> {
                            throw new NoClassDefFoundError("com.atlassian.sal.api.timezone.TimeZoneManager");
                        })
                        .get());
    }
}
