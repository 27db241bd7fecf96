package org.groundbreak.link;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.groundbreak.host.Background;
import org.groundbreak.host.errors.ErrorLog;

/** When facts are sent: right away in the background, and by a job for what could not be delivered (rule L5). */
public final class FactDispatch {

    private static final long EVERYTHING = 0;

    private final FactSender sender;
    private final FactComparison comparison;
    private final Background background;

    FactDispatch(FactSender sender, FactComparison comparison, BooleanSupplier readOnly, ErrorLog errors) {
        this.sender = sender;
        this.comparison = comparison;
        this.background = new Background("groundbreak-facts", 1, readOnly, errors, everything -> sender.sendWaiting());
    }

    /** Sends what waits, on the thread of the background. Never throws. */
    public void soon() {
        background.note(EVERYTHING, Duration.ZERO);
    }

    /** Sends what waits, on this thread: for the job. */
    public void now() {
        sender.sendWaiting();
    }

    /** Compares with the other product what it was told, and sends what it has not, on this thread: for the daily job. */
    public void compare() {
        if (comparison.run()) {
            sender.sendWaiting();
        }
    }

    /** Ends the thread; what waits is kept. */
    public void stop() {
        background.stop();
    }
}
