package org.groundbreak.specs;

import java.util.Optional;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.LogEntry;

/**
 * Where the review of a spec stands.
 *
 * @param status its status
 * @param rounds how many rounds have begun
 * @param verdict the approving verdict of the latest round, until it is withdrawn
 * @param approval the approval that stands, with status APPROVED only
 * @param withdrawal who took it back and when, with status WITHDRAWN only
 */
public record ReviewState(
        SpecStatus status,
        int rounds,
        Optional<LogEntry<SpecEvent.VerdictGiven>> verdict,
        Optional<Approval> approval,
        Optional<Withdrawal> withdrawal) {

    static final ReviewState NONE =
            new ReviewState(SpecStatus.DRAFT, 0, Optional.empty(), Optional.empty(), Optional.empty());

    ReviewState started(int round) {
        return new ReviewState(SpecStatus.IN_REVIEW, round, Optional.empty(), Optional.empty(), Optional.empty());
    }

    ReviewState judged(LogEntry<SpecEvent.VerdictGiven> given) {
        return new ReviewState(status, rounds, Optional.of(given), approval, withdrawal);
    }

    ReviewState verdictWithdrawn() {
        return new ReviewState(status, rounds, Optional.empty(), approval, withdrawal);
    }

    ReviewState closed(LogEntry<SpecEvent.RoundClosed> closing) {
        SpecStatus now = closing.event().outcome().status();
        Optional<Approval> approved =
                now == SpecStatus.APPROVED ? verdict.map(given -> approval(given, closing)) : Optional.empty();
        Optional<Withdrawal> withdrawn = now == SpecStatus.WITHDRAWN
                ? Optional.of(withdrawal(closing.sequence(), closing.header()))
                : Optional.empty();
        return new ReviewState(now, rounds, verdict, approved, withdrawn);
    }

    ReviewState approvalWithdrawn(long sequence, EventHeader header) {
        return new ReviewState(
                SpecStatus.WITHDRAWN, rounds, verdict, Optional.empty(), Optional.of(withdrawal(sequence, header)));
    }

    private static Withdrawal withdrawal(long sequence, EventHeader header) {
        return new Withdrawal(sequence, header.actor(), header.at());
    }

    private static Approval approval(LogEntry<SpecEvent.VerdictGiven> given, LogEntry<SpecEvent.RoundClosed> closing) {
        return new Approval(
                closing.event().round(),
                given.header().actor(),
                closing.header().at(),
                given.header().pageVersion(),
                given.event().fingerprint());
    }
}
