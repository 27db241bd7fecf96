package org.groundbreak.confluence.waiting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.groundbreak.confluence.specs.PageContent;
import org.groundbreak.confluence.specs.PageLook;
import org.groundbreak.confluence.specs.PageSight;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecOutcome;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.EndWindow;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.store.RoundEntry;
import org.groundbreak.store.RoundTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets windows end that should have ended, whether or not anybody looks (rule R2): by the clock, recorded at their planned
 * instant. Of several who do so, on whatever node, one writes; the others see that it is done. What cannot be read now is
 * left to the next run and keeps no other waiting (rule R20).
 */
final class WindowEnds {

    private static final Logger LOG = LoggerFactory.getLogger(WindowEnds.class);
    private static final int BATCH = 100;

    private final RoundTable rounds;
    private final SpecLog log;
    private final PageLook look;
    private final Clock clock;
    private final BooleanSupplier mayGoOn;
    private final AtomicInteger left = new AtomicInteger();

    /** @param mayGoOn asked before each batch; false in read-only mode, and once the plugin is being disabled */
    WindowEnds(RoundTable rounds, SpecLog log, PageLook look, Clock clock, BooleanSupplier mayGoOn) {
        this.rounds = rounds;
        this.log = log;
        this.look = look;
        this.clock = clock;
        this.mayGoOn = mayGoOn;
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
                failed += end(round.contentId(), now) ? 0 : 1;
            }
        } while (due.size() == BATCH);
        left.set(failed);
    }

    /** How many windows the last run on this node left, since their pages could not be read. */
    int left() {
        return left.get();
    }

    private boolean end(long contentId, Instant now) {
        try {
            return endOrThrow(contentId, now);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The window of a round is left open till the next run: {}", contentId, e);
            return false;
        }
    }

    /** Of a page that is not published no window ends; when it is back, it ends as planned. */
    private boolean endOrThrow(long contentId, Instant now) {
        PageSight sight = look.at(contentId);
        SpecStream spec = log.read(contentId);
        Optional<PageContent> content = sight.content();
        if (content.isEmpty()) {
            log.project(spec, () -> sight);
            return sight.absence().isPresent();
        }
        Asking asking =
                new Asking(PersonNumber.CLOCK, 0, now, Asking.Rank.NONE, new PageAtEnd(contentId, content.get(), look));
        SpecOutcome outcome = log.run(spec, new ReviewStep(new EndWindow(asking)), () -> sight);
        if (outcome.spec().events().lastSequence() == spec.events().lastSequence()) {
            log.project(spec, () -> sight);
        }
        return outcome.refusal().isEmpty();
    }
}
