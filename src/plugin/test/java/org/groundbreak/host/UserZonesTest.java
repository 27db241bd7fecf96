package org.groundbreak.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What goes to somebody has the times of his zone, whoever runs it. */
class UserZonesTest {

    private static final UserKey READER = new UserKey("reader");

    private final TimeZoneManager manager = mock(TimeZoneManager.class);

    @Test
    void givenSomebodyWithAZoneThenItIsHisAndNotThatOfWhoeverIsSignedIn() {
        when(manager.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("Europe/Berlin"));
        when(manager.getUserTimeZone(READER)).thenReturn(TimeZone.getTimeZone("Asia/Tokyo"));

        assertEquals(Optional.of(ZoneId.of("Asia/Tokyo")), new UserZones(() -> Optional.of(manager)).of(READER));
    }

    @Test
    void givenAHostWithoutThatServiceOrThatMethodThenItIsNotKnown() {
        when(manager.getUserTimeZone(READER)).thenThrow(new NoSuchMethodError("getUserTimeZone"));

        assertEquals(Optional.empty(), new UserZones(Optional::empty).of(READER));
        assertEquals(Optional.empty(), new UserZones(() -> Optional.of(manager)).of(READER));
        assertEquals(
                Optional.empty(),
                new UserZones(() -> {
                            throw new NoClassDefFoundError("com.atlassian.sal.api.timezone.TimeZoneManager");
                        })
                        .of(READER));
    }
}
