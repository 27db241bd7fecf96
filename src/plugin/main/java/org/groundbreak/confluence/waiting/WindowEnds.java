package org.groundbreak.confluence.waiting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.groundbreak.confluence.specs.PageSight;
import org.groundbreak.confluence.specs.UnattendedDesk;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.reviews.EndWindow;
import org.groundbreak.store.RoundEntry;
import org.groundbreak.store.RoundTable;

/**
 * Lets windows end that should have ended, whether or not anybody looks (rule R2): by the clock, recorded at their planned
 * instant. Of several who do so, on whatever node, one writes; the others see that it is done. What cannot be read now is
 * left to the next run and keeps no other waiting (rule R20).
 */
final class WindowEnds {

    /** How the host's scheduler knows it. */
    static final String JOB = "window-ends";

    private static final int BATCH = 100;

    private final RoundTable rounds;
    private final UnattendedDesk desk;
    private final Clock clock;
    private final BooleanSupplier mayGoOn;
    private final ErrorLog errors;
    private final AtomicInteger left = new AtomicInteger();

    /** @param mayGoOn asked before each batch; false in read-only mode, and once the plugin is being disabled */
    WindowEnds(RoundTable rounds, UnattendedDesk desk, Clock clock, BooleanSupplier mayGoOn, ErrorLog errors) {
        this.rounds = rounds;
        this.desk = desk;
        this.clock = clock;
        this.mayGoOn = mayGoOn;
        this.errors = errors;
    }

    /** One run: every round that was due when it began. */
    void run() {
        Instant now = clock.instant();
        int failed = 0;
        RoundTable.Place place = RoundTable.Place.START;
        List<RoundEntry> due = List.of();
        do {
            if (!mayGoOn.getAsBoolean()) {
                return;
            }
            due = rounds.due(now, place, BATCH);
            for (RoundEntry round : due) {
                place = RoundTable.Place.behind(round);
                failed += end(round.contentId()) ? 0 : 1;
            }
        } while (due.size() == BATCH);
        left.set(failed);
    }

    /** How many windows the last run on this node left, since their pages could not be read. */
    int left() {
        return left.get();
    }

    private boolean end(long contentId) {
        try {
            return endOrThrow(contentId);
        } catch (RuntimeException | LinkageError e) {
            errors.failed(ErrorKind.JOB, JOB, "The window of a round is left open till the next run", contentId, e);
            return false;
        }
    }

    /** Of a page that is not published no window ends; when it is back, it ends as planned. */
    private boolean endOrThrow(long contentId) {
        PageSight sight = desk.look(contentId);
        boolean known = sight.content().isPresent() || sight.absence().isPresent();
        return desk.carryOutByClock(contentId, sight, EndWindow::new).refusal().isEmpty() && known;
    }
}
