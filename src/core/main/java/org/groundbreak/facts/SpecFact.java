package org.groundbreak.facts;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.trail.ChainHead;

/**
 * What Jira is told of a spec for one epic.
 *
 * @param linkedAt since when the two are linked; empty when they are not any more, and then all else is as it was last
 * @param statusName name of the spec's status, 1 to 40 capitals and underscores; a later version may know more of them
 * @param approved when
 * @param changed whether the page says something else than what was approved
 * @param verdicts of this round
 * @param page what has become of the page; while it is not there, all else is as it was last
 * @param round when the round that is open began, and what it is waiting for
 * @param head the end of the chain of its events (rule H5); empty when it cannot be told
 */
public record SpecFact(
        Optional<Instant> linkedAt,
        String statusName,
        ApprovalTimes approved,
        boolean changed,
        VerdictCount verdicts,
        PageState page,
        RoundTimes round,
        Optional<ChainHead> head)
        implements Fact {

    private static final Pattern STATUS = Pattern.compile("[A-Z_]{1,40}");

    /** @throws IllegalArgumentException when a part is not as described, or an instant is before 1970 */
    public SpecFact {
        if (!STATUS.matcher(statusName).matches()) {
            throw new IllegalArgumentException("Not a status: " + statusName);
        }
        linkedAt.ifPresent(FactRules::instant);
    }

    /** Of a spec without an open round, and without the end of a chain. */
    public SpecFact(
            Optional<Instant> linkedAt,
            String statusName,
            ApprovalTimes approved,
            boolean changed,
            VerdictCount verdicts,
            PageState page) {
        this(linkedAt, statusName, approved, changed, verdicts, page, RoundTimes.NONE, Optional.empty());
    }

    /** The same with the end of a chain. */
    public SpecFact with(ChainHead known) {
        return new SpecFact(linkedAt, statusName, approved, changed, verdicts, page, round, Optional.of(known));
    }

    /** Whether the two are linked. */
    public boolean linked() {
        return linkedAt.isPresent();
    }

    /** The status; empty for one that only a later version knows. */
    public Optional<SpecStatus> status() {
        return Stream.of(SpecStatus.values())
                .filter(status -> status.name().equals(statusName))
                .findFirst();
    }
}
