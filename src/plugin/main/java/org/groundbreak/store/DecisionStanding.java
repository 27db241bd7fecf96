package org.groundbreak.store;

import java.time.Instant;
import java.util.Optional;
import org.groundbreak.storage.Fingerprint;

/**
 * How a decision stands, as its stream says.
 *
 * @param status name of its status; a newer version of the plugin may have written one that is not known
 * @param decidedAt when it was decided, to the millisecond; empty while it is not
 * @param decidedSequence of the event that decided it; 0 while it is not
 * @param decidedOn what was decided on; empty while it is not
 * @param lastSequence of the last event folded in
 */
public record DecisionStanding(
        String status,
        Optional<Instant> decidedAt,
        long decidedSequence,
        Optional<Fingerprint> decidedOn,
        long lastSequence) {}
