package org.groundbreak.confluence.adrs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.epics.EpicsOfSpec.LinkedEpic;
import org.groundbreak.reviews.RoundOutcome;

/**
 * A round that was closed with a decision, with what an ADR needs to know of it.
 *
 * @param title of the page of the spec
 * @param round its number
 * @param outcome approved or rejected
 * @param reason why, in the approver's words; empty where none was given, or it was erased
 * @param deciderKey the host's key of the approver; empty when that account was removed
 * @param day when, in the zone of the space
 * @param items what came of the items of the agenda that somebody wrote something about
 * @param epics of the spec, as Jira shows them to whoever asks
 */
record DecidedRound(
        String title,
        int round,
        RoundOutcome outcome,
        Optional<String> reason,
        Optional<String> deciderKey,
        LocalDate day,
        List<SettledItem> items,
        List<LinkedEpic> epics) {

    DecidedRound {
        items = List.copyOf(items);
        epics = List.copyOf(epics);
    }

    /**
     * An item of the agenda that was settled.
     *
     * @param kind what it was, or became
     * @param personKey the host's key of who saw it differently, or asked; empty for nobody in particular, and for an account
     *     that was removed
     * @param about what a question was about, in words; empty for what is none
     * @param address of the comment; empty for what is no question
     * @param words what came of it
     */
    record SettledItem(
            Kind kind, Optional<String> personKey, Optional<String> about, Optional<String> address, String words) {

        /** What an item was, or became. */
        enum Kind {
            /** Somebody saw it differently, or all were asked whether they do. */
            DISSENT,
            /** A question that is resolved, or was only spoken of. */
            QUESTION,
            /** A question that was put off. */
            CARRIED
        }
    }
}
