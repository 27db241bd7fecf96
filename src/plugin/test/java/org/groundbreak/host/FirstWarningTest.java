package org.groundbreak.host;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** What fails at each page does not fill the log. */
class FirstWarningTest {

    @Test
    void givenWhatCannotBeAskedAgainAndAgainThenItIsWarnedOfOnce() {
        Logger log = mock(Logger.class);
        FirstWarning warning = new FirstWarning(log, "It cannot be asked");

        warning.of(new NoSuchMethodError());
        warning.of(new NoSuchMethodError());
        warning.of(new NoSuchMethodError());

        verify(log, times(1)).warn(eq("It cannot be asked"), any(Throwable.class));
        verify(log, times(2)).debug(eq("It cannot be asked"), any(Throwable.class));
    }
}
