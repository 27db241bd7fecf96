package org.groundbreak.confluence.mail;

/** Does what the job of the daily mail does. */
public final class TestDailyMail {

    private TestDailyMail() {}

    public static void run(DailyMail daily) {
        daily.run();
    }
}
