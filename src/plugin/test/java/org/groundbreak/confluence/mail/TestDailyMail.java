package org.groundbreak.confluence.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Does what the job of the daily mail does. */
public final class TestDailyMail {

    private TestDailyMail() {}

    public static void run(DailyMail daily) {
        daily.run();
    }

    /** A look at which it is that time for everybody, all in UTC; from seven on everybody's mail is due. */
    public static Morning morning(Instant now) {
        return new Morning(now, Map.of(), reader -> ZoneOffset.UTC);
    }
}
