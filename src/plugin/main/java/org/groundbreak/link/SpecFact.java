package org.groundbreak.link;

import java.util.regex.Pattern;

/**
 * What Jira is told of a spec for one epic: a state, not an event.
 *
 * @param linked whether they are linked; all else is as it was last when they are not
 * @param linkedAt when the link was made, in milliseconds since 1970; null once it is gone
 * @param status name of the spec's status
 * @param approvedAt when the approval that stands was given, in milliseconds since 1970; null for none
 * @param countedAt when the approval was given from which the time to start is counted, which stays once the work has
 *     started; null for none
 * @param changed whether the page says something else than what was approved
 * @param verdictsGiven how many verdicts of this round stand
 * @param verdictsRequired how many it needs
 */
public record SpecFact(
        boolean linked,
        Long linkedAt,
        String status,
        Long approvedAt,
        Long countedAt,
        boolean changed,
        int verdictsGiven,
        int verdictsRequired)
        implements FactState {

    private static final Pattern STATUS = Pattern.compile("[A-Z_]{1,40}");

    @Override
    public boolean plausible() {
        return status != null
                && STATUS.matcher(status).matches()
                && verdictsGiven >= 0
                && verdictsRequired >= 0
                && (linkedAt == null ? !linked : linkedAt > 0)
                && (approvedAt == null || approvedAt > 0)
                && (countedAt == null || countedAt > 0);
    }
}
