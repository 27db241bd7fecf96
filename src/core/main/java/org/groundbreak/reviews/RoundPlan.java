package org.groundbreak.reviews;

import java.time.Instant;
import org.groundbreak.calendar.WindowLength;

/**
 * What was set when a round began.
 *
 * @param length of the window
 * @param endsAt when the window ends, extensions counted in; whole milliseconds
 * @param rules that hold in this round
 * @param sequence of the event, to which the starter questions belong, each under {@link Lens#textKey()}
 */
public record RoundPlan(WindowLength length, Instant endsAt, RoundRules rules, long sequence) {

    RoundPlan until(Instant end) {
        return new RoundPlan(length, end, rules, sequence);
    }
}
