package org.groundbreak.confluence.reviews;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.CallOff;
import org.groundbreak.reviews.ExtendWindow;
import org.groundbreak.reviews.Round;
import org.groundbreak.reviews.RoundPlan;
import org.groundbreak.specs.ReviewStep;

/**
 * Asks the rules what they would say to whoever extends a window or calls a round off, in the panel and in the list of open
 * rounds alike. Nothing is written; beside the stream that is handed in nothing is read but the page, where a window should
 * have ended and that is not recorded.
 */
public final class SteeringMay {

    /** The rules only ask whether there are any words. */
    private static final Optional<String> SOME = Optional.of("-");

    private final SpecLog log;

    public SteeringMay(SpecLog log) {
        this.log = log;
    }

    /** Whether he may let the window end later. */
    public boolean extend(SpecStream spec, Asking asking) {
        Instant now = asking.now();
        Instant end = ReviewStep.sightAt(spec.state(), asking)
                .review()
                .open()
                .flatMap(Round::plan)
                .map(RoundPlan::endsAt)
                .orElse(now);
        Instant later = (end.isAfter(now) ? end : now).plus(Duration.ofMinutes(1));
        return log.wouldChange(spec, new ReviewStep(new ExtendWindow(asking, later, SOME)));
    }

    /** Whether he may call the round off. */
    public boolean callOff(SpecStream spec, Asking asking) {
        return log.wouldChange(spec, new ReviewStep(new CallOff(asking, Optional.empty())));
    }
}
