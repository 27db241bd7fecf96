package org.groundbreak.host;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.license.LicenseHandler;
import com.atlassian.sal.api.license.MultiProductLicenseDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nothing is written in read-only mode, and when the licence of the product has run out (rule G4). */
class ReadOnlyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final TestClock clock = new TestClock(NOW);
    private final LicenseHandler handler = mock(LicenseHandler.class);
    private boolean mode;
    private Optional<LicenseHandler> found = Optional.of(handler);
    private final ReadOnly readOnly = new ReadOnly(() -> mode, () -> found, clock);

    @Test
    void givenReadOnlyModeThenNothingMayBeWrittenAndAgainWhenItEnds() {
        assertFalse(readOnly.getAsBoolean());
        mode = true;
        assertTrue(readOnly.getAsBoolean());
        mode = false;
        assertFalse(readOnly.getAsBoolean());
    }

    @Test
    void givenALicenceWhenItsEndHasComeThenNothingMayBeWritten() {
        licences(NOW.plusSeconds(90));
        assertFalse(readOnly.getAsBoolean());

        clock.set(NOW.plusSeconds(89));
        assertFalse(readOnly.getAsBoolean());
        clock.set(NOW.plusSeconds(150));
        assertTrue(readOnly.getAsBoolean());

        licences(NOW.plusSeconds(9_000));
        clock.set(NOW.plusSeconds(211));
        assertFalse(readOnly.getAsBoolean());
    }

    @Test
    void givenSeveralLicencesThenOneThatHoldsIsEnough() {
        licences(NOW.minusSeconds(1), NOW.plusSeconds(1));
        assertFalse(readOnly.getAsBoolean());

        clock.set(NOW.plusSeconds(61));
        assertTrue(readOnly.getAsBoolean());
    }

    @Test
    void givenALicenceWithoutAnEndThenItHolds() {
        MultiProductLicenseDetails perpetual = mock(MultiProductLicenseDetails.class);
        when(handler.getAllProductLicenses()).thenReturn(List.of(perpetual));

        assertFalse(readOnly.getAsBoolean());
    }

    @Test
    void givenAHostThatSaysNothingOfLicencesThenTheyHold() {
        found = Optional.empty();
        assertFalse(readOnly.getAsBoolean());

        found = Optional.of(handler);
        clock.set(NOW.plusSeconds(61));
        when(handler.getAllProductLicenses()).thenThrow(new NoSuchMethodError("getAllProductLicenses"));
        assertFalse(readOnly.getAsBoolean());

        clock.set(NOW.plusSeconds(122));
        doThrow(new IllegalStateException("on purpose")).when(handler).getAllProductLicenses();
        assertFalse(readOnly.getAsBoolean());
    }

    @Test
    void whoeverAsksManyTimesThenTheHostIsAskedOnceAMinute() {
        licences(NOW.plusSeconds(9_000));
        for (int i = 0; i < 100; i++) {
            readOnly.getAsBoolean();
        }
        verify(handler, times(1)).getAllProductLicenses();

        clock.set(NOW.plusSeconds(60));
        readOnly.getAsBoolean();
        verify(handler, times(2)).getAllProductLicenses();
    }

    private void licences(Instant... ends) {
        List<MultiProductLicenseDetails> licences = new ArrayList<>();
        for (Instant end : ends) {
            MultiProductLicenseDetails licence = mock(MultiProductLicenseDetails.class);
            when(licence.getLicenseExpiryDate()).thenReturn(Date.from(end));
            licences.add(licence);
        }
        when(handler.getAllProductLicenses()).thenReturn(licences);
    }
}
