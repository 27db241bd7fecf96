package org.groundbreak.confluence.epics;

import java.time.Instant;
import java.util.Optional;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.start.EpicTimes;

/**
 * What Jira has told of the start of the work on a spec.
 *
 * @param kind what can be said
 * @param at when it began, with STARTED only
 */
public record ToldStart(Kind kind, Optional<Instant> at) {

    /** What can be said. */
    public enum Kind {
        /** Jira has not told of the epic. */
        UNTOLD,
        /** It may have begun already, as far as what is not known goes (rule T13). */
        MAYBE,
        /** Nothing has begun. */
        WAITING,
        /** It has begun, and it is known when. */
        STARTED,
        /** It has begun, and nobody knows when (rule T14). */
        UNDATED
    }

    /**
     * Of the epic whose start counts (rule T10).
     *
     * @param told what Jira told of it; empty when it has not told anything yet
     */
    static ToldStart of(EpicTimes epic, Optional<EpicFact> told) {
        Kind kind =
                switch (epic.state()) {
                    case STARTED -> Kind.STARTED;
                    case UNDATED -> Kind.UNDATED;
                    case WAITING ->
                        told.map(fact -> fact.maybeSince().isPresent() ? Kind.MAYBE : Kind.WAITING)
                                .orElse(Kind.UNTOLD);
                };
        return new ToldStart(kind, epic.startedAt());
    }
}
